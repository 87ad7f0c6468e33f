using Langbenk.Kernel;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Places;

namespace Langbenk.Prevention.Wheel;

/// <summary>What the parties of an agreement do together, made from the text that is in force.</summary>
static class AgreementMeetings
{
    /// <summary>The agreement whose meetings the wheel's own template knows.</summary>
    const string OfTheTemplate = "nav-child-welfare";

    static readonly string[] Templates = ["leader-meeting", "joint-staff-day"];

    static readonly string[] StaffDays = ["fagdag", "felles dag", "personalmøte", "opplæring", "training day", "staff day", "staff meeting"];

    /// <summary>The items of the template, for the one agreement that they were written for.</summary>
    public static IReadOnlyList<WheelItem>? Items(Agreement agreement) =>
        agreement.TemplateKey == OfTheTemplate ? [.. Templates.Select(key => WheelTemplate.Find(key)!)] : null;

    /// <summary>Only what all parties have signed is put in their wheel; while it is revised the text before still holds.</summary>
    public static Problem? Refusal(WholeAgreement whole, DateOnly today) =>
        whole.Agreement.StatusOn(today) == AgreementStatus.Terminated || whole.Versions.Count == 0 ? WheelProblems.NotInForce : null;

    /// <summary>A meeting for each line of «when we meet».</summary>
    public static IEnumerable<WheelActivity> Of(WholeAgreement whole, Place lead, Language language, DateOnly from)
    {
        var text = AgreementText.FromJson(whole.Versions[^1].Text);
        return Lines.Of(text.Meetings).Distinct().Select(line => new WheelActivity
        {
            Id = Guid.CreateVersion7(),
            Title = TitleOf(line),
            What = What(line, text.Title)[language],
            Kind = StaffDays.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase)) ? WheelKind.StaffDay : WheelKind.Meeting,
            MonthBits = WheelMonths.Bits(MeetingCadence.MonthsOf(line)),
            MunicipalityId = lead.MunicipalityId,
            ServiceId = lead.ServiceId,
            Responsible = lead.Name,
            AgreementId = whole.Agreement.Id,
            ValidFrom = from,
        });
    }

    /// <summary>The line without its full stop, cut between two words where it is too long.</summary>
    static string TitleOf(string line)
    {
        var text = line.TrimEnd('.', ' ');
        if (text.Length <= WheelActivity.MaxTitleLength)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', WheelActivity.MaxTitleLength - 1);
        return text[..(end > 0 ? end : WheelActivity.MaxTitleLength - 1)] + "…";
    }

    static Text What(string line, string agreement)
    {
        var whole = line.Length > WheelActivity.MaxTitleLength ? line[..Math.Min(line.Length, WheelActivity.MaxTextLength / 2)] + "\n" : "";
        return new Text($"{whole}Fra avtalen «{agreement}».", $"{whole}Frå avtalen «{agreement}».", $"{whole}From the agreement “{agreement}”.");
    }
}
