// Object storage has keys, not pages: this finds the key of a page's address. For CloudFront (viewer request,
// runtime cloudfront-js-2.0); other CDNs run the same rule.
const PAGE =
  /^\/(?:(?:ar|en)\/)?(?:search|settings|saved|page\/[^/]+|story\/[^/]+|(?:tag|outlet)\/[^/]+(?:\/[^/]+)?|day\/[^/]+(?:\/[^/]+)?)$/;

// oxlint-disable-next-line no-unused-vars -- CloudFront calls it by this name
function handler(event) {
  const request = event.request;
  const uri = request.uri;
  if (uri === "/ar" || uri === "/en") return movedTo(`${uri}/`);
  if (uri.endsWith("/")) {
    const page = uri.slice(0, -1);
    if (PAGE.test(page)) return movedTo(page);
    request.uri = `${uri}index.html`;
  } else if (PAGE.test(uri) && !uri.endsWith(".html")) {
    request.uri = `${uri}.html`;
  }
  return request;
}

function movedTo(address) {
  return {
    statusCode: 301,
    statusDescription: "Moved Permanently",
    headers: { location: { value: address }, "cache-control": { value: "no-cache" } },
  };
}
