using Langbenk.Access;
using Langbenk.Audit.Events;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages;

/// <summary>When the thing was changed while the form was open: by somebody else, or by herself in another window.</summary>
public abstract partial class FormPage
{
    /// <summary>The fields that differ from what is stored; after a conflict only.</summary>
    public IReadOnlyList<Difference> Differences { get; private set; } = [];

    /// <summary>Somebody has saved meanwhile. The page shows both texts; what was typed is a draft.</summary>
    protected async Task<IActionResult> Conflict(string message, Text? byHerself = null)
    {
        var hers = await ChangedItHerself();
        Values.Opened = UtcNow;
        Service<AuditTrail>().End(AuditOutcome.Conflict);
        return await Again(
            StatusCodes.Status409Conflict, [new FieldError("skjema", hers ? T(byHerself ?? ConflictTexts.YouChangedMeanwhile) : message)]);
    }

    /// <summary>The same, field by field. What is sent next is on top of <paramref name="version"/>.</summary>
    protected Task<IActionResult> Conflict(int version, params IEnumerable<Difference> fields)
    {
        Differences = [.. fields.Where(one => one.Theirs != one.Yours)];
        Values["versjon"] = $"{version}";
        return Conflict(T(ConflictTexts.ChangedMeanwhile), ConflictTexts.YouChangedWithBoth);
    }

    /// <summary>Nobody but she has changed what the page is about since the form was opened; of persons, nobody in the place she acts for.</summary>
    async Task<bool> ChangedItHerself()
    {
        if (Values.Opened is not { } opened)
        {
            return false;
        }

        var trail = Service<AuditTrail>();
        var own = Service<ActionRegistry>().Find(trail.Action ?? "") is { Personal: true } ? await Service<HoldingsAt>().Handle(Actor.Acting?.ScopeId ?? Guid.Empty, Cancellation) : null;
        var changers = await Service<FindChangers>().Handle([.. trail.Touched.Select(one => one.Id)], opened, own, Cancellation);
        return changers.Count > 0 && changers.TrueForAll(one => one == Actor.AccountId);
    }
}
