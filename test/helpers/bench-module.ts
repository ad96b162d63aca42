/** A module of the bench, which runs unbuilt: it is JavaScript and has no types here. */
export const benchModule = (file: string) => import(new URL(`../../bench/${file}`, import.meta.url).href);
