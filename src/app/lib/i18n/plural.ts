type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form that `count` takes in `language`, by the platform's plural rules. */
export function plural(language: string, count: number, forms: Forms): string {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return forms[known.select(count)] ?? forms.other;
}

const rules = new Map<string, Intl.PluralRules>();
