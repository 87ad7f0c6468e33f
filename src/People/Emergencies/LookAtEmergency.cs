using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;

namespace Langbenk.People.Emergencies;

/// <summary>Somebody else than the one who opened it writes what she made of it, and shuts the door if it was wrong. The caller saves.</summary>
sealed class LookAtEmergency(IPeopleData data, IAccessData access)
{
    /// <returns>What is wrong; null when it can be saved.</returns>
    public async Task<Problem?> Handle(EmergencyAccess emergency, Actor actor, string? note, bool closes, DateOnly today, CancellationToken cancellation)
    {
        var isOwn = await new OwnNumber(data).AreOne(emergency.AccountId, actor.AccountId, cancellation);
        if (isOwn && !closes)
        {
            return PeopleProblems.ReviewOthers;
        }

        if (note?.Trim() is not { Length: > 0 and <= EmergencyAccess.MaxReasonLength } written)
        {
            return PeopleProblems.NoReason;
        }

        // Whoever it is may shut a door, and her words stay. That somebody else has looked is not said by it.
        if (isOwn)
        {
            // Shut once more, the words she shut it with first stay, and these beside them.
            var notes = emergency.OpenersNote == written || emergency.OpenersNote.EndsWith($"\n{written}", StringComparison.Ordinal) ? emergency.OpenersNote : $"{emergency.OpenersNote}\n{written}".Trim();
            if (notes.Length > EmergencyAccess.MaxNotesLength)
            {
                return PeopleProblems.TextTooLong;
            }

            emergency.OpenersNote = notes;
        }
        else
        {
            (emergency.LeadersNote, emergency.SeenById, emergency.SeenOn) = (written, actor.AccountId, today);
        }

        if (closes)
        {
            await new CloseEmergency(data, access).Handle(emergency, today, cancellation);
        }

        return null;
    }
}
