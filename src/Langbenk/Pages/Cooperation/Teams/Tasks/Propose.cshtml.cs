using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.Sharing;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Weighing;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams.Tasks;

/// <summary>Somebody in the team is asked to do something, or her own service takes it on: who, what, by when; then the one who is asked is told.</summary>
[Needs("team-task.agree"), About("mote")]
public sealed class ProposeModel(ReadTeams read, ProposeTask propose, ReadMeetings meetings, ReadCircle circles, TellForm tell, LawBook book) : TellingPage(read, circles, tell, book)
{
    /// <summary>The meeting it was agreed in.</summary>
    public TeamMeeting? Meeting { get; private set; }

    public IEnumerable<Choice> Doers => Whole.Participants.Where(one => one.Part.TakesPart)
        .OrderByDescending(one => one.Part.ServiceId == Whole.Mine.ServiceId)
        .Select(one => new Choice($"{one.Service.Id}", one.Part.ServiceId == Whole.Mine.ServiceId ? T(TaskTexts.Ourselves(one.Service.Name)) : one.Service.Name));

    public override IReadOnlyList<string> WrittenFields => ["hvem", "tekst", "frist", "om", "slag"];

    public override IEnumerable<string> SeenWith => [T(TellTexts.WrittenIn(Actor.Acting!.Place)), Actor.Name, Proposal.Due is { } day ? T(TaskTexts.By(T(DateWords.Text(day)))) : ""];

    public override Text SaveLabel => TaskTexts.Save;

    ProposeTask.Proposal Proposal => new(Values.Id("hvem"), Values.Date("frist"), Values["tekst"], KindWords.Read(Values.All("slag")), Values.Ids("om"));

    protected override WriteEntry.Text Entry => Proposal.Entry;

    protected override IEnumerable<(string Field, Problem Problem)> Faults => ProposeTask.Faults(Proposal, Today);

    /// <summary>Asked of another, it is between the two; taken on by oneself, others may be told as of any agreement.</summary>
    protected override bool IsOffered(Receiver receiver) => Proposal.To == Whole.Mine.ServiceId || receiver.ServiceId == Proposal.To;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? mote)
    {
        if (!await FindToAgree(id, mote))
        {
            return Missing();
        }

        if (Team.ClosedOn is not null)
        {
            return Go($"/laget/{id}");
        }

        await Show(new FormValues { ["merke"] = $"{Guid.NewGuid()}" }.SetAll("om", [$"{Circle.Child.Id}"]));
        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? mote)
    {
        ReadForm();
        if (!await FindToAgree(id, mote))
        {
            return Missing();
        }

        if (await BeforeStoring() is { } page)
        {
            return page;
        }

        return await propose.Handle(Actor, new(id, mote, Proposal, Receivers, Mark) { Left = TellForm.Left(Rows, Values) }, Today, UtcNow, Cancellation) switch
        {
            ProposeTask.Result.Proposed => await Done(mote is null ? $"/laget/{id}" : $"/laget/{id}/mote/{mote}"),
            ProposeTask.Result.Refused refused => await Refused(refused.Faults),
            _ => Missing(),
        };
    }

    protected override string FieldOf(string field) => field switch
    {
        nameof(ProposeTask.Proposal.To) => "hvem",
        nameof(ProposeTask.Proposal.Due) => "frist",
        _ => base.FieldOf(field),
    };

    async Task<bool> FindToAgree(Guid id, Guid? mote) =>
        await FindToWrite(id) && (mote is not { } meeting || (Meeting = (await meetings.One(Actor, id, meeting, Today, Cancellation))?.Meeting) is not null);
}
