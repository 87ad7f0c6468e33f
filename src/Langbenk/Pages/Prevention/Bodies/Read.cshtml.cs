using System.Globalization;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention;
using Langbenk.Prevention.Bodies;
using Langbenk.Prevention.Terms;
using Langbenk.Texts;
using Langbenk.Work.Tasks;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Bodies;

[Needs("body.read")]
public sealed class ReadModel(ReadBodies read, ListTasks tasks, Access.AccessGate gate) : StaffPage
{
    public ReadBodies.Whole Whole { get; private set; } = null!;

    /// <summary>What a team is known by, that nobody has written of this one.</summary>
    public IReadOnlyList<Text> Lacks =>
    [
        .. from one in new[] { (Whole.Body.Mandate.Length == 0, BodyTexts.LacksMandate), (Whole.Body.Cadence.Length == 0, BodyTexts.LacksCadence), (Whole.Members.Count == 0, BodyTexts.LacksMembers) }
           where one.Item1
           select one.Item2,
    ];

    public IReadOnlyList<WorkTask> Tasks { get; private set; } = [];

    public bool MayChange { get; private set; }

    public bool MayHold { get; private set; }

    /// <summary>The minutes before a day, not the newest.</summary>
    public bool IsOlder { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string? eldre)
    {
        var before = DateOnly.TryParseExact(eldre, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        if (await read.One(Actor, BodyActions.Read, id, Today, before, Cancellation) is not { } whole)
        {
            return Missing();
        }

        IsOlder = before is not null;
        Touch(BodyActions.Resource, id);
        Whole = whole;
        Service<PageTerms>().Words = await Service<ReadPageWords>().OfPlace(whole.Body.MunicipalityId, null, Today, Cancellation);
        Tasks = await tasks.Of(BodyActions.Resource, id, Cancellation);
        MayChange = await gate.IsOpen(Actor, BodyActions.Change, id, Today, Cancellation);
        MayHold = await gate.IsOpen(Actor, BodyActions.Hold, id, Today, Cancellation);
        return Page();
    }
}
