using Langbenk.Kernel;
using Langbenk.Organisation.Services;
using Langbenk.Texts.NavTalk;

namespace Langbenk.Pages.NavTalk;

/// <summary>
/// A counsellor of Nav and a parent: what to ask about the children, and a text to take away. The ticks are in the address; nothing is
/// stored and nothing is written in words.
/// </summary>
public sealed class TalkModel(Wording wording, TimeProvider time) : OpenPage
{
    public const string HatField = "hatt";
    public const string LanguageField = "tekstsprak";

    public NavHat? Hat { get; private set; }

    public Language TextLanguage { get; private set; }

    public FieldError? Error { get; private set; }

    public bool Made { get; private set; }

    /// <summary>The ticked state of each part.</summary>
    public string StateOf(NavTopic topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return Request.Query[topic.Code].ToString() is NavTalkTexts.Fine or NavTalkTexts.Need ? Request.Query[topic.Code].ToString() : NavTalkTexts.Not;
    }

    public IEnumerable<NavOffer> Offers(NavTopic topic) => topic.Offers.Where(one => one.By is null || one.By == Hat);

    public void OnGet()
    {
        Hat = Request.Query[HatField].ToString() switch { "kommunal" => NavHat.Municipal, "statlig" => NavHat.State, _ => null };
        TextLanguage = Languages.All.Cast<Language?>().FirstOrDefault(one => one!.Value.Tag() == Request.Query[LanguageField].ToString()) ?? Lang;
        Made = Hat is not null && Request.Query.ContainsKey("lag");
        if (Hat is null && Request.Query.ContainsKey("valg"))
        {
            Error = new FieldError(HatField + "-kommunal", T(NavTalkTexts.ChooseHat));
        }
    }

    /// <summary>Where who works there begins, with the hat on that she acts in; null for others.</summary>
    public static string? AddressFor(ServiceKind? kind) => kind switch
    {
        ServiceKind.NavMunicipal => $"/nav/samtale?{HatField}={Code(NavHat.Municipal)}",
        ServiceKind.NavState => $"/nav/samtale?{HatField}={Code(NavHat.State)}",
        _ => null,
    };

    public static string Code(NavHat hat) => hat == NavHat.Municipal ? "kommunal" : "statlig";

    /// <summary>What is copied, in the language that was chosen.</summary>
    public string Result()
    {
        var hat = Hat!.Value;
        var lines = new List<string> { Say(NavTalkTexts.Heading(hat, time.OsloToday())), "" };
        foreach (var topic in NavTopics.All)
        {
            lines.Add($"{Say(topic.Name)}: {Say(NavTalkTexts.State(StateOf(topic)))}.");
            if (StateOf(topic) == NavTalkTexts.Need)
            {
                lines.Add("  " + Say(NavTalkTexts.Offered));
                lines.AddRange(Offers(topic).Select(one => $"  - {Say(one.What)}{(one.Ground.Length > 0 ? $" ({wording.WithNames(one.Ground, TextLanguage)})" : "")}"));
            }
        }

        lines.AddRange(["", Say(NavTalkTexts.Said), "", Say(NavTalkTexts.Next), "", Say(NavTalkTexts.Assessed), "", Say(NavTalkTexts.Sharing(hat))]);
        return string.Join('\n', lines);
    }

    string Say(Text text) => wording.Of(text, TextLanguage);
}
