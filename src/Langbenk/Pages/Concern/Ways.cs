using Langbenk.Kernel;
using Langbenk.Texts;
using Langbenk.Texts.Doors;
using Langbenk.Texts.NavTalk;

namespace Langbenk.Pages.Concern;

/// <summary>A link to another place on the site, with its coded facts.</summary>
public sealed record WayLink(string Address, Text Label);

/// <summary>A way on from a worry, at <c>/bekymret/{code}</c>.</summary>
public sealed record Way(string Code, DoorText Door, IReadOnlyList<WayLink> Links);

/// <summary>The situations of the front page, and where each leads.</summary>
public static class Ways
{
    public const string Call = "ring";
    public const string Discussion = "droft";
    public const string Report = "meld";

    static readonly WayLink Deadlines = new("frister?hendelse=report-received", DoorTexts.SeeDeadlines);

    static readonly WayLink NavTalk = new("nav/samtale", NavTalkTexts.Title);

    public static IReadOnlyList<Way> All { get; } =
    [
        new("snakk", Talk.Text, [NavTalk]),
        new(Discussion, Discuss.Text, []),
        new("samarbeid", Cooperate.Text, [new("dele", DoorTexts.CheckSharingAnyone), new("rettigheter", DoorTexts.SeeRights), NavTalk]),
        new(Report, Langbenk.Texts.Doors.Report.Text,
            [new("dele?purpose=report-concern&to=child-welfare", DoorTexts.CheckSharing), Deadlines]),
        new(Call, Langbenk.Texts.Doors.Call.Text, [Deadlines]),
    ];

    /// <summary>The choices of the front page: code, text, and the address each leads to.</summary>
    public static IReadOnlyList<(string Code, Text Label, string Address)> Situations { get; } =
    [
        ("usikker", StartTexts.Unsure, "bekymret/snakk"),
        ("alvorlig", StartTexts.Serious, "bekymret/meld"),
        ("hjelp", StartTexts.Help, "bekymret/samarbeid"),
        ("dele", StartTexts.Share, "dele"),
        ("drofte", StartTexts.Discuss, "bekymret/droft"),
    ];

    public static Way? Find(string code) => All.FirstOrDefault(way => way.Code == code);
}
