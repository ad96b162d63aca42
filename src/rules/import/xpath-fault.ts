/** What in an XPath has no CSS selector. */
export class XPathFault extends Error {}
