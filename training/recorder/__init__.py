"""Recording pointer events in a browser: the page, the site that serves it, the inbox its batches arrive in."""
