namespace Langbenk.Sharing.Consents;

/// <summary>How it stands with a consent on a day.</summary>
public enum ConsentState
{
    /// <summary>Somebody who must say yes has not answered.</summary>
    Waiting,

    InForce,

    Refused,

    Withdrawn,

    Ended,

    Replaced,

    /// <summary>All who were asked said yes, but today the law asks for somebody else's too: a new guardian, a child who has come of age.</summary>
    Outgrown,

    /// <summary>The same, as another service that was told of the consent reads it: that it does not hold, and not why.</summary>
    NotNow,

    /// <summary>What was shared on it was about another child: the right family is asked anew.</summary>
    OnWrongChild,
}

public static class ConsentStates
{
    public static ConsentState Of(Consent consent, IReadOnlyCollection<ConsentAnswer> answers, bool isReplaced, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(consent);
        ArgumentNullException.ThrowIfNull(answers);
        if (consent.WrongChildOn is not null)
        {
            return ConsentState.OnWrongChild;
        }

        if (answers.Any(one => one.State == AnswerState.Refused))
        {
            return ConsentState.Refused;
        }

        if (answers.Any(one => one.State == AnswerState.Withdrawn))
        {
            return ConsentState.Withdrawn;
        }

        return isReplaced ? ConsentState.Replaced
            : consent.ValidTo < day ? ConsentState.Ended
            : answers.Count > 0 && answers.All(one => one.IsYesOn(day) || one.State == AnswerState.DoesNotUnderstand) ? ConsentState.InForce
            : ConsentState.Waiting;
    }
}
