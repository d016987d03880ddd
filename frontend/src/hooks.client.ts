import type { HandleClientError } from '@sveltejs/kit';

const NOT_FOUND = 404;

/** An address that does not exist is a page to show, not a fault to log. */
export const handleError: HandleClientError = ({ error, status, message }) => {
  if (status !== NOT_FOUND) console.error(error);
  return { message };
};
