using Langbenk.Kernel;

namespace Langbenk.Prevention.Needs;

/// <summary>What somebody does to somebody. The words are many: who writes them is a child as often as a grown-up.</summary>
static class NeedsHarm
{
    public static IReadOnlyList<Need> All { get; } =
    [
        new(
            "violence",
            new Text("Vold, trusler og overgrep", "Vald, truslar og overgrep", "Violence, threats and abuse"),
            new Text("Noen hjemme slår", "Nokon heime slår", "Someone at home hits"),
            -1, 24,
            [
                "vold", "vold*", "vald", "valdeleg*", "overgrep*", "misbruk* seksuel*|barn*", "seksuel*", "voldtekt*", "valdtekt*", "trussel*", "trusler", "truslar", "trugsmål*", "truer", "truar", "truet", "trakass*", "mishandl*",
                "krisesenter*", "omskjær*", "kjønnslemlest*", "violen*", "abus*", "rape*", "threat*",
                .. HarmWords.Hitting, .. HarmWords.Touching, .. HarmWords.InEnglish, .. DangerWords.AtHome, .. DangerWords.Watching, .. OwnHarmWords.All,
            ])
        {
            MayBeUrgent = true,
            IsHarm = true,
        },
        new(
            "social-control",
            new Text("Sosial kontroll og tvang i familien", "Sosial kontroll og tvang i familien", "Social control and pressure in the family"),
            new Text("Familien bestemmer hvem jeg får være sammen med", "Familien bestemmer kven eg får vere saman med", "My family decides who I may be with"),
            10, 24,
            [
                "sosial kontroll", "tvangsekteskap*", "tvangsgift*", "tvang", "gifte* tving*|tvunget|mot", "ære*", "bestemmer alt|hvem|kven", "overvåk*", "får ikke gå ut|kjæreste*",
                "sendt til hjemland*|heimland*", "forced", "decide*|decides who|family|parents", "honou*", "control* family|parents|me",
                .. HarmWords.Marrying,
            ])
        {
            MayBeUrgent = true,
            IsHarm = true,
        },
    ];
}
