using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Discussions.Checking;
using Langbenk.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Discussions;

/// <summary>A form whose texts are held against the check before anything is sent; what is found stands beside what was typed.</summary>
public abstract class CheckedFormPage(DiscussionPlaces places) : FormPage
{
    Surroundings _known = Surroundings.Unknown;

    protected IReadOnlyList<string> Confirmed => Values.All(CheckedText.ConfirmField);

    /// <summary>The services between whom the text passes.</summary>
    protected abstract IReadOnlyCollection<Guid> Between { get; }

    /// <summary>Other services that read it.</summary>
    protected virtual IReadOnlyCollection<Guid> Readers => [];

    public CheckedText Checked(string field) => CheckedText.Of(Values, field, _known);

    protected override async Task Fill() => _known = await places.Known(Between, Readers, Today, Cancellation);

    protected Task<IActionResult> Again(IReadOnlyList<(string Field, Problem Problem)> faults, Func<string, string> fieldOf)
    {
        ArgumentNullException.ThrowIfNull(faults);
        Service<Audit.Events.AuditTrail>().End(Audit.Events.AuditOutcome.Refused, faults[0].Problem.Number);
        return Again([.. faults.Select(one => new FieldError(fieldOf(one.Field), T(one.Problem.Title)))]);
    }
}
