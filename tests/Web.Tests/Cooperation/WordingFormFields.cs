namespace Langbenk.Web.Tests.Cooperation;

/// <summary>The form of a consent text, filled in with words that are of no language.</summary>
static class WordingFormFields
{
    static readonly string[] Kinds =
    [
        "school-matters", "development", "own-behaviour", "child-account", "care-situation", "practical-care", "health", "substance-use", "economy", "social-needs", "decision", "location", "social-control", "danger",
    ];

    public static (string, string)[] Of(string language, string name, params (string Field, string Value)[] others)
    {
        (string Field, string Value)[] all =
        [
            ("kode", language), ("navn", name), ("norsk", name + "sk"), ("tekst", "Za {tjeneste} ba\n\nHo {hjelp}\n\nKu {alle}. {fortelle}\n\n{utenfor}\n\nOm {om}\n\nSa <b>{slag}</b>. {vite}\n\nTi {dag}"),
            ("fortelle-alle", "Alla."), ("fortelle-vi", "Ein."), ("vite-alle", "Vet alla."), ("vite-vi", "Vet ein."), ("utenfor-alle", "Ut {navn}."), ("utenfor-vi", "Ein ut {navn}."), ("privat", "Priva."), ("ufodt", "Ufo"), ("uten-navn", "Una"),
            .. Kinds.Select(kind => ($"slag-{kind}", $"z-{kind}")), ("oversatt", "Translatør Vik"), ("lest", SentForms.Day(-1)), ("alt", "ja"),
        ];
        return [.. all.Where(one => !others.Any(other => other.Field == one.Field)), .. others.Where(one => one.Value.Length > 0)];
    }
}
