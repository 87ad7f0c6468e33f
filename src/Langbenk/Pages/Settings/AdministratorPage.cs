using Langbenk.Audit.Events;
using Langbenk.Organisation.Staff;

namespace Langbenk.Pages.Settings;

/// <summary>A form of an administrator: what she may touch lies in the municipalities where she holds that role.</summary>
public abstract class AdministratorPage : FormPage
{
    public IReadOnlyList<Guid> Mine => [.. Actor.ScopesOf(Role.Administrator)];

    /// <summary>Where it says that nothing is opened yet, and who can confirm.</summary>
    protected static string AskedAt(Guid admission) => $"/innstillinger/tilganger?gjort=bedt#tilgang-{admission}";

    /// <summary>What another must confirm is asked for; the log has a word for that.</summary>
    protected void NameInLog(bool isAskedFor)
    {
        if (isAskedFor)
        {
            Service<AuditTrail>().Begin("admission.ask", Actor.AccountId, Actor.Acting?.HoldingId);
        }
    }

    protected static Choice ChoiceOf(Guid id, string label) => new(id.ToString(), label);

    /// <summary>A required day; null has already been said beside the field.</summary>
    protected DateOnly? Day(string field, List<FieldError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        var day = Values.Date(field);
        if (day is null)
        {
            errors.Add(new FieldError(field, T(Texts.SettingsTexts.DateWrong)));
        }

        return day;
    }

    /// <summary>A day that may be left out; what is there and is no day is said beside the field.</summary>
    protected DateOnly? LastDay(string field, List<FieldError> errors) => Values.Trimmed(field).Length == 0 ? null : Day(field, errors);
}
