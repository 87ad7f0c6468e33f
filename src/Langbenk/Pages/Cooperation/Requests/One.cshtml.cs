using Langbenk.Cooperation.Requests;
using Langbenk.Hosting;
using Langbenk.Organisation.Staff;
using Langbenk.People.Persons;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Requests;

/// <summary>One request: at the reception who has it, what else is asked for the same child, and what it became; at the sender what came back.</summary>
[Needs("request.read")]
public sealed class OneModel(ReadRequests read, AllocateRequest allocate, TellOfOther tell, AssignWorker assign) : RequestPage(read)
{
    public IReadOnlyList<Worker> Staff { get; private set; } = [];

    public IEnumerable<Choice> Workers => Staff.Where(one => one.AccountId != Actor.AccountId).Select(one => new Choice($"{one.AccountId}", one.Name));

    public bool MayTake => Whole.AtReception && RequestMayBeTaken;

    bool RequestMayBeTaken => Asked.TakenBackOn is null && Langbenk.Cooperation.RequestActions.Answer.MayBegin(Actor) && Asked.AssignedToId != Actor.AccountId;

    public bool MayGive => Whole.AtReception && Asked.TakenBackOn is null && Actor.Acting!.Role == Role.ServiceLeader && Workers.Any();

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostTakeAsync(Guid id)
    {
        ReadForm();
        return await Find(id) ? await Allocated(id, null) : Missing();
    }

    public async Task<IActionResult> OnPostGiveAsync(Guid id)
    {
        ReadForm();
        return await Find(id) ? await Allocated(id, Values.Id("hvem") ?? Guid.Empty) : Missing();
    }

    public async Task<IActionResult> OnPostTellAsync(Guid id)
    {
        ReadForm();
        return !await Find(id, toAnswer: true) ? Missing() : await tell.Handle(Actor, id, Values.Id("andre") ?? Guid.Empty, Today, UtcNow, Cancellation) switch
        {
            TellOfOther.Result.Done => Go($"/foresporsler/{id}"),
            TellOfOther.Result.Refused refused => await Again(refused.Problem),
            _ => Missing(),
        };
    }

    /// <summary>The button was pressed on a page that is older than who has it now: it is not taken from her unseen.</summary>
    async Task<IActionResult> Allocated(Guid id, Guid? to) =>
        Asked.AssignedToId is { } has && has != Actor.AccountId && Values.Id("hadde") != has ? await Conflict(T(RequestTexts.TakenMeanwhile(Asked.AssignedToName))) : await Allocate(id, to);

    async Task<IActionResult> Allocate(Guid id, Guid? to) => await allocate.Handle(Actor, id, to, Today, Cancellation) switch
    {
        AllocateRequest.Result.Done => Go($"/foresporsler/{id}"),
        AllocateRequest.Result.Refused refused => await Again(refused.Problem, refused.Problem == RequestProblems.NotAtWork ? "hvem" : "skjema"),
        _ => Missing(),
    };

    protected override async Task Fill() => Staff = Whole.AtReception ? await assign.Staff(Actor, Asked.ChildId, Today, Cancellation) : [];
}
