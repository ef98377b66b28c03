const NAMES = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid li_fat_id igshid igsh mkt_tok mibextid
  _ga _gl _hsenc _hsmi __twitter_impression ref_src ref_url cmpid cmp icid intcid ito ncid ocid smid smtyp s_cid
  spm xtor vero_id wickedid oly_enc_id oly_anon_id rb_clickid srsltid ns_campaign ns_mchannel ns_source ns_linkname
  sr_share feature_share guccounter guce_referrer guce_referrer_sig taid wt_mc traffic_source`.split(
    /\s+/,
  ),
);

const FAMILIES =
  /^(?:utm_\w+|mc_[ce]id|(?:pk|mtm|piwik|matomo|hsa|itm|stm)_\w+|at_(?:medium|campaign|custom\d|link_\w+|format|ptr_\w+|bbc_\w+))$/;

/** Whether a parameter of an address only says where a reader came from. */
function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return NAMES.has(lower) || FAMILIES.test(lower);
}

/** The address without what only says where a reader came from; the rest is left letter for letter. */
export function withoutTracking(address: string): string {
  if (!/[?#]/.test(address) || !URL.canParse(address)) return address;
  const url = new URL(address);
  const kept = (text: string) =>
    text
      .slice(1)
      .split("&")
      .filter((pair) => !isTracking(pair.split("=", 1)[0] ?? ""))
      .join("&");
  const search = kept(url.search);
  if (`?${search}` !== url.search) url.search = search;
  if (isTracking(url.hash.slice(1).split("=", 1)[0] ?? "")) url.hash = kept(url.hash);
  return url.href;
}
