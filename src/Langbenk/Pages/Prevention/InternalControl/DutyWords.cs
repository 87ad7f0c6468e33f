using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Prevention.InternalControl;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.InternalControl;

/// <summary>What a duty is called: from the register in every language, or as the place wrote it.</summary>
public static class DutyWords
{
    public static ControlDuty? Known(this DutyFollowUp duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return duty.OwnDuty.Length > 0 ? null : DutyRegister.Find(duty.DutyKey);
    }

    /// <summary>A key that a newer register no longer has stands as it is: it is never lost.</summary>
    public static Text Name(this DutyFollowUp duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return duty.Known()?.Duty ?? Text.Same(duty.OwnDuty.Length > 0 ? duty.OwnDuty : duty.DutyKey);
    }

    public static Text Provision(this DutyFollowUp duty, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return duty.Known() is { } known ? Provision(known, vocabulary) : Text.Same(duty.OwnProvision);
    }

    /// <summary>«bvl § 2-1» with the act's whole name.</summary>
    public static Text Provision(ControlDuty duty, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(duty);
        ArgumentNullException.ThrowIfNull(vocabulary);
        return new Text(Spelled(Language.Nb), Spelled(Language.Nn), Spelled(Language.En));

        string Spelled(Language language) => Provisions.Spell(vocabulary, duty.Provision, language);
    }

    /// <summary>Short enough for a list: a sentence in a table is not a heading.</summary>
    public static string StateClass(this DutyStatus status) => "state " + ControlTexts.Style(status);
}
