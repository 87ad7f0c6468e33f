using Langbenk.Kernel;

namespace Langbenk.Prevention.Networks;

/// <summary>Refusals of networks: 5521–5539. A number is never reused.</summary>
public static class NetworkProblems
{
    public static readonly Problem NameMissing = new(5521, new Text(
        "Gi nettverket et navn.", "Gi nettverket eit namn.", "Give the network a name."));

    public static readonly Problem NameTooLong = new(5522, TooLong(Network.MaxNameLength));

    public static readonly Problem PlaceTooLong = new(5523, TooLong(Network.MaxPlaceLength));

    public static readonly Problem NoMembers = new(5524, new Text(
        "Skriv hvilke kommuner som er med, én på hver linje.",
        "Skriv kva kommunar som er med, éin på kvar linje.",
        "Write which municipalities take part, one on each line."));

    public static readonly Problem TooMany = new(5525, new Text(
        $"Skriv høyst {NetworkText.MostMembers} linjer.", $"Skriv høgst {NetworkText.MostMembers} linjer.", $"Write at most {NetworkText.MostMembers} lines."));

    public static readonly Problem NotAPlace = new(5526, new Text(
        $"Skriv kommuner og virksomheter, én på hver linje og høyst {Network.MaxPlaceLength} tegn. Ikke skriv personer, e-post eller telefon.",
        $"Skriv kommunar og verksemder, éi på kvar linje og høgst {Network.MaxPlaceLength} teikn. Ikkje skriv personar, e-post eller telefon.",
        $"Write municipalities and organisations, one on each line and at most {Network.MaxPlaceLength} characters. No people, e-mail or telephone."));

    public static readonly Problem SourceTooLong = new(5527, TooLong(Network.MaxSourceLength));

    public static readonly Problem ThemeMissing = new(5528, new Text(
        $"Skriv hva prosjektet handler om, med høyst {NetworkProject.MaxThemeLength} tegn.",
        $"Skriv kva prosjektet handlar om, med høgst {NetworkProject.MaxThemeLength} teikn.",
        $"Write what the project is about, in at most {NetworkProject.MaxThemeLength} characters."));

    public static readonly Problem StartedTooLong = new(5529, TooLong(NetworkProject.MaxStartedLength));

    public static readonly Problem GoalTooLong = new(5530, TooLong(NetworkProject.MaxGoalLength));

    public static readonly Problem PlaceMissing = new(5531, new Text(
        $"Skriv hvor samlingen er, med høyst {Gathering.MaxPlaceLength} tegn.",
        $"Skriv kvar samlinga er, med høgst {Gathering.MaxPlaceLength} teikn.",
        $"Write where the gathering is, in at most {Gathering.MaxPlaceLength} characters."));

    public static readonly Problem BadDay = new(5534, new Text(
        "Skriv en dato, for eksempel 14.10.2026.", "Skriv ein dato, til dømes 14.10.2026.", "Write a date, for example 14.10.2026."));

    public static readonly Problem TextTooLong = new(5532, TooLong(Gathering.MaxTextLength));

    public static readonly Problem NoPlace = new(5533, new Text(
        "Velg kommunen som fører nettverket her.", "Vel kommunen som fører nettverket her.", "Choose the municipality that keeps the network here."));

    static Text TooLong(int most) => new(
        $"Teksten er for lang. Skriv høyst {most} tegn.", $"Teksten er for lang. Skriv høgst {most} teikn.", $"The text is too long. Write at most {most} characters.");
}
