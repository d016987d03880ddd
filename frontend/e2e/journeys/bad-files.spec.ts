import { PUBLIC } from '../creators.ts';
import { textNamedVideo, TOO_SMALL, truncatedVideo } from '../files.ts';
import { connect } from '../screens/connecting.ts';
import { DirectPostScreen } from '../screens/direct-post.ts';
import { expect, test } from '../test.ts';

test('a file that is no video, or only a part of one, gets a clear problem and the form stays usable', async ({ page, watch }, info) => {
  watch.expect(/status of (415|422).*library\/clips/);
  const direct = new DirectPostScreen(page);
  const file = page.getByLabel('Choose a video file');
  await connect(page, PUBLIC);
  await direct.open();

  await file.setInputFiles(textNamedVideo(info.outputPath()));
  await expect(page.getByRole('alert')).toContainText('This is no MP4, MOV or WebM');
  await expect(page.getByRole('alert')).toContainText('Choose a video, or export yours as MP4 with H.264.');
  await direct.expectUnavailable('Choose a video first.');

  await file.setInputFiles(truncatedVideo(info.outputPath()));
  await expect(page.getByRole('alert')).toContainText('The video is cut off');

  await direct.chooseClip('northern-lights.mp4');
  await direct.expectUnavailable('Choose who can view this video.');
});

test('a video that TikTok would refuse is kept with its problems, and cannot be posted', async ({ page }) => {
  const direct = new DirectPostScreen(page);
  await connect(page, PUBLIC);
  await direct.open();
  await direct.chooseFile(TOO_SMALL, 'small-and-slow.mp4');
  await expect(page.getByText('TikTok would refuse this clip', { exact: true })).toBeVisible();
  await expect(page.getByText('TikTok needs at least 360 on each side')).toBeVisible();
  await expect(page.getByText('TikTok takes 23 to 60')).toBeVisible();
  await direct.expectUnavailable(/^TikTok would refuse this clip/);
});
