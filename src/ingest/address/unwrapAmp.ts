/** A copy kept by an AMP cache or viewer names the page it copies in its path: `/c/s/host/path`, `/amp/s/host/path`. */
function insideCache(url: URL): URL | undefined {
  const isCache = url.hostname.endsWith(".cdn.ampproject.org");
  const isViewer = /(^|\.)(google|bing)\.[a-z.]+$/.test(url.hostname);
  const path = isCache
    ? /^\/(?:[a-z]\/)?(?:s\/)?(.+)$/.exec(url.pathname)?.[1]
    : isViewer
      ? /^\/amp\/(?:s\/)?(.+)$/.exec(url.pathname)?.[1]
      : undefined;
  const inner = `https://${path}${url.search}`;
  return path?.split("/")[0]?.includes(".") && URL.canParse(inner) ? new URL(inner) : undefined;
}

/** The address of the page that an AMP copy is of; any other address as it is. */
export function unwrapAmp(address: URL): URL {
  let url = address;
  for (let inner = insideCache(url); inner; inner = insideCache(url)) url = inner;
  url = new URL(url);
  url.hostname = url.hostname.replace(/^amp\.(?=[^.]+\.[^.]+)/, "");
  url.pathname = url.pathname
    .replace(/(?:\/amp)+\/?$/, "/")
    .replace(/^(?:\/amp)+(?=\/.)/, "")
    .replace(/(?:\.amp)+(?=(?:\.html?)?$)/, "")
    .replace(/\/amp\.html?$/, "/");
  const pairs = url.search.slice(1).split("&");
  const kept = pairs.filter(
    (pair) =>
      !/^(?:amp(?:=(?:1|true|)?)?|outputtype=amp|amp_(?:js_v|gsa|ct)=.*|usqp=.*)$/i.test(pair),
  );
  if (kept.length < pairs.length) url.search = kept.join("&");
  return url;
}
