type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form that `count` takes in `language`, by the platform's plural rules. */
export function plural(language: string, count: number, forms: Forms): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
