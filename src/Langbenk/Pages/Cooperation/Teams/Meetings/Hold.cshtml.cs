using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.Sharing;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Weighing;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams.Meetings;

/// <summary>That a meeting was held: who came and how the child was heard; then who is told.</summary>
[Needs("team-meeting.hold"), About("mote")]
public sealed class HoldModel(ReadTeams read, HoldMeeting hold, ReadMeetings meetings, TellMore more, ReadCircle circles, TellForm tell, LawBook book) : TellingPage(read, circles, tell, book)
{
    /// <summary>Null when it was not planned here.</summary>
    public TeamMeeting? Meeting { get; private set; }

    IReadOnlyList<string>? Invited { get; set; }

    /// <summary>Of a case in a regular meeting, those who are in that one.</summary>
    IReadOnlySet<Guid>? Only { get; set; }

    public IEnumerable<Choice> Ways => Enum.GetValues<WayOfWorking>().Select(one => new Choice($"{one}", WayOf(one)));

    public IEnumerable<Choice> Services => Whole.Participants.Where(one => one.Part.TakesPart).Select(one => new Choice($"{one.Service.Id}", one.Service.Name));

    public IEnumerable<Choice> Outsiders => Whole.OutsidersWith.Select(one => new Choice($"{one.Outsider.Id}", one.Outsider.Title));

    /// <summary>The child has a question of its own.</summary>
    public IEnumerable<Choice> Family => About.Skip(1);

    public IEnumerable<Choice> Parts => Enum.GetValues<ChildPart>().Select(one => new Choice($"{one}", T(MeetingTexts.PartOf(one))));

    public override IReadOnlyList<string> WrittenFields => ["mate", "dag", "kom", "uten-konto", "familie", "andre", "barnet", "tekst", "vekt", "om", "slag"];

    public override IEnumerable<string> SeenWith =>
    [
        T(TellTexts.WrittenIn(Actor.Acting!.Place)), Actor.Name, (Meeting?.On ?? Held.On) is { } day ? T(MeetingTexts.When(day, Meeting?.At, Meeting?.Until)) : "",
        string.Join(", ", Services.Where(one => Values.Has("kom", one.Value)).Select(one => one.Label).Concat(Outsiders.Where(one => Values.Has("uten-konto", one.Value)).Select(one => one.Label)).Concat(Family.Where(one => Values.Has("familie", one.Value)).Select(one => one.Label)).Append(Values["andre"]).Where(one => one.Length > 0)),
        T(MeetingTexts.CameHint), Held.Part is { } part ? T(MeetingTexts.PartOf(part)) : "",
    ];

    public override string SeenText => Values.Trimmed("vekt").Length == 0 ? Values["tekst"] : $"{Values["tekst"]}\n\n{T(MeetingTexts.Weight)}\n{Values["vekt"]}";

    public override Text SaveLabel => MeetingTexts.SaveHeld;

    HoldMeeting.Held Held => new(
        Meeting?.Way ?? Values.Choice<WayOfWorking>("mate"), Meeting?.On ?? Values.Date("dag"), Values.Ids("kom"), Values.Ids("familie"), Values["andre"], Values.Choice<ChildPart>("barnet"), Values["tekst"], Values["vekt"],
        KindWords.Read(Values.All("slag")), Values.Ids("om"))
    { Outsiders = Values.Ids("uten-konto") };

    protected override WriteEntry.Text Entry => Held.Entry;

    protected override IEnumerable<(string Field, Problem Problem)> Faults => HoldMeeting.Faults(Held, Today);

    /// <summary>Of a planned meeting, only who was told of it; others are invited to it first.</summary>
    protected override bool IsOffered(Receiver receiver) => (Invited is null || receiver.ServiceId is null || Invited.Contains(receiver.Key)) && TellMore.IsOffered(receiver, Only);

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? mote)
    {
        if (!await FindToHold(id, mote))
        {
            return Missing();
        }

        if (Team.ClosedOn is not null)
        {
            return Go($"/laget/{id}");
        }

        await Show(new FormValues { ["merke"] = $"{Guid.NewGuid()}", ["mate"] = $"{Team.Way}" }.SetAll("om", [$"{Circle.Child.Id}"]).SetAll("kom", [$"{Whole.Mine.ServiceId}"]));
        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? mote)
    {
        ReadForm();
        if (!await FindToHold(id, mote))
        {
            return Missing();
        }

        if (await BeforeStoring() is { } page)
        {
            return page;
        }

        return await hold.Handle(Actor, Circle, new(id, mote, Held, Receivers, Mark) { Left = TellForm.Left(Rows, Values) }, Today, UtcNow, Cancellation) switch
        {
            HoldMeeting.Result.Written written => await Done($"/laget/{id}/mote/{written.Meeting}"),
            HoldMeeting.Result.Refused refused => await Refused(refused.Faults),
            _ => Missing(),
        };
    }

    protected override string FieldOf(string field) => field switch
    {
        nameof(HoldMeeting.Held.Way) => "mate",
        nameof(HoldMeeting.Held.On) => Meeting is null ? "dag" : "skjema",
        nameof(HoldMeeting.Held.Services) => "kom",
        nameof(HoldMeeting.Held.AlsoThere) => "andre",
        nameof(HoldMeeting.Held.Part) => "barnet",
        nameof(HoldMeeting.Held.Weight) => "vekt",
        _ => base.FieldOf(field),
    };

    async Task<bool> FindToHold(Guid id, Guid? mote)
    {
        if (mote is not { } wanted)
        {
            return await FindToWrite(id);
        }

        if (!await Find(id, toWrite: true) || await meetings.One(Actor, id, wanted, Today, Cancellation) is not { IsOwn: true, IsPlanned: true } found || !await FindToWrite(id, found.Entry.Id))
        {
            return false;
        }

        Meeting = found.Meeting;
        Invited = [.. Whole.Entries.SelectMany(one => one.Told).Select(one => one.ToKey)];
        Only = await more.OnlyTo(found.Entry, Cancellation);
        Touch("team-meeting", wanted);
        return true;
    }
}
