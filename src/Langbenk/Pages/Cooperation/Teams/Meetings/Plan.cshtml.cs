using Langbenk.Cooperation.Discussions.Meetings;
using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Ways;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.Sharing;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Weighing;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams.Meetings;

/// <summary>A meeting is planned: when, where and what about; then who is invited, with what they will see.</summary>
[Needs("team-meeting.hold"), About("flytt", "u16")]
public sealed class PlanModel(ReadTeams read, PlanMeeting plan, ReadMeetings meetings, ReadU16Meetings u16s, ReadCircle circles, TellForm tell, LawBook book, ReadWays own) : TellingPage(read, circles, tell, book)
{
    /// <summary>The meeting that falls away for this one.</summary>
    public TeamMeeting? Moved { get; private set; }

    public IEnumerable<Choice> Ways => Enum.GetValues<WayOfWorking>().Select(one => new Choice($"{one}", WayOf(one)));

    /// <summary>The regular meeting that the case is brought up in: its day is this one's, and those in both are told.</summary>
    public U16Meeting? Regular { get; private set; }

    HashSet<Guid> inRegular = [];

    public override IReadOnlyList<string> WrittenFields => ["u16", "mate", "dag", "klokka", "slutt", "sted", "tekst", "slag", "om", "flytter", "mal"];

    public override IEnumerable<string> SeenWith =>
    [
        T(TellTexts.WrittenIn(Actor.Acting!.Place)), Actor.Name, Planned.Way is { } way ? WayOf(way) : "",
        Planned.On is { } day ? T(MeetingTexts.When(day, Planned.Hours.From, Planned.Hours.To)) : "", Values["sted"],
    ];

    public override Text SaveLabel => MeetingTexts.Invite;

    PlanMeeting.Plan Planned => new(Regular is null ? Values.Choice<WayOfWorking>("mate") : WayOfWorking.U16, Regular?.HeldOn ?? Values.Date("dag"), Hours, Values["sted"], Values["tekst"], KindWords.Read(Values.All("slag")), Values.Ids("om"));

    PlanMeeting.Hours Hours
    {
        get
        {
            var (from, to) = (TypedDate.ReadTime(Values["klokka"]), TypedDate.ReadTime(Values["slutt"]));
            return new(from, to, from is not null && (to is not null || Values.Trimmed("slutt").Length == 0));
        }
    }

    protected override WriteEntry.Text Entry => Planned.Entry(Circle);

    protected override bool IsOffered(Receiver receiver) =>
        Regular is null || receiver.PersonId is not null || (receiver.ServiceId is { } service && inRegular.Contains(service));

    protected override IEnumerable<(string Field, Problem Problem)> Faults => PlanMeeting.Faults(Planned, Today)
        .Concat(Planned.On == Today && Planned.Hours.From < TimeOnly.FromDateTime(DateWords.Oslo(UtcNow)) ? [(nameof(PlanMeeting.Plan.Hours), MeetingProblems.HourPast)] : []);

    /// <param name="etter">The meeting that this one comes after: the same kind, place and time of day.</param>
    /// <param name="flytt">The meeting that is moved.</param>
    /// <param name="u16">The regular meeting that the case is brought up in: its day is this one's.</param>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid? etter, Guid? flytt, Guid? u16)
    {
        if (!await FindToWrite(id) || !await FindMoved(flytt) || !await FindRegular(u16))
        {
            return Missing();
        }

        if (Team.ClosedOn is not null)
        {
            return Go($"/laget/{id}");
        }

        var earlier = etter is { } before ? await meetings.One(Actor, id, before, Today, Cancellation) : null;
        var like = Moved ?? earlier?.Meeting;
        var way = Regular is not null ? WayOfWorking.U16 : like?.Way ?? Team.Way;
        await Show(new FormValues
        {
            ["merke"] = $"{Guid.NewGuid()}",
            ["flytter"] = $"{flytt}",
            ["mate"] = $"{way}",
            ["dag"] = "",
            ["u16"] = $"{u16}",
            ["klokka"] = Written(like?.At),
            ["slutt"] = Written(like?.Until),
            ["sted"] = like?.Place ?? "",
            ["tekst"] = MovedText ?? await Template(way),
            ["mal"] = await Template(way),
        }.SetAll("om", [$"{Circle.Child.Id}"]));
        (Values["flytter"], Values["u16"]) = ($"{flytt}", $"{u16}");
        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await FindToWrite(id) || !await FindMoved(Values.Id("flytter")) || !await FindRegular(Values.Id("u16")))
        {
            return Missing();
        }

        if (Request.Form["knapp"] == "mal")
        {
            await UseTemplate();
            return await Keep();
        }

        if (await BeforeStoring() is { } page)
        {
            return page;
        }

        return await plan.Handle(Actor, Circle, new(id, Planned, Receivers, Values.Id("flytter"), Mark) { U16 = Regular?.Id, Left = TellForm.Left(Rows, Values) }, Today, UtcNow, Cancellation) switch
        {
            PlanMeeting.Result.Planned planned => await Stored(id, planned.Id),
            PlanMeeting.Result.Refused refused => await Refused(refused.Faults),
            _ => Missing(),
        };
    }

    /// <summary>Over another draft that nobody changed; under words that somebody wrote.</summary>
    async Task UseTemplate()
    {
        var (written, template) = (Values["tekst"].Trim(), await Template(Planned.Way ?? Team.Way));
        var isDraft = written.Length == 0 || written == Values["mal"].Trim() || written == await Template(WayOfWorking.Own) || Enum.GetValues<WayOfWorking>().Any(one => T(AgendaTemplates.Of(one)) == written);
        (Values["tekst"], Values["mal"]) = (isDraft ? template : $"{written}\n\n{template}", template);
    }

    /// <summary>Of the municipality's own way, the one it has made.</summary>
    async Task<string> Template(WayOfWorking way) => (way == WayOfWorking.Own ? await own.AgendaOf(Team.OwnWayId, Cancellation) : null) ?? T(AgendaTemplates.Of(way));

    async Task<IActionResult> Stored(Guid team, Guid meeting)
    {
        Touch("team-meeting", meeting);
        return await Done($"/laget/{team}/mote/{meeting}");
    }

    protected override string FieldOf(string field) => field switch
    {
        nameof(PlanMeeting.Plan.Way) => "mate",
        nameof(PlanMeeting.Plan.On) => "dag",
        nameof(PlanMeeting.Plan.Hours) => Hours.From is null ? "klokka" : "slutt",
        nameof(PlanMeeting.Plan.Place) => "sted",
        _ => base.FieldOf(field),
    };

    string? MovedText { get; set; }

    async Task<bool> FindMoved(Guid? id)
    {
        if (id is not { } wanted)
        {
            return true;
        }

        if (await meetings.One(Actor, Team.Id, wanted, Today, Cancellation) is not { IsOwn: true, IsPlanned: true } found)
        {
            return false;
        }

        (Moved, MovedText) = (found.Meeting, found.Entry.Text);
        return true;
    }

    async Task<bool> FindRegular(Guid? id)
    {
        if (id is not { } wanted)
        {
            return true;
        }

        if (await u16s.One(Actor, wanted, Today, Cancellation) is not { } found)
        {
            return false;
        }

        (Regular, inRegular) = (found.Meeting, [.. found.Others.Select(one => one.Id), found.Meeting.LeadServiceId]);
        return true;
    }

    static string Written(TimeOnly? time) => time?.ToString("HH'.'mm", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
