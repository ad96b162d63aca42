/**
 * The hidden folder within a folder of outputs, for what is not an output. It marks the folder, too: a walk through a folder
 * that holds it as a part passes it over, so that no run takes its outputs, or another's, for pages.
 */
export const OWN_FOLDER = '.clean-article';
