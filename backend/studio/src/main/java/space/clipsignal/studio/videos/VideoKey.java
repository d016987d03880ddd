package space.clipsignal.studio.videos;

import java.util.UUID;

record VideoKey(UUID accountId, String id) {}
