using Langbenk.Kernel;

namespace Langbenk.Sharing.Consents;

public sealed partial class AskConsent
{
    static Consent Made(Langbenk.Organisation.Staff.Actor actor, Guid service, Guid child, Input input, Translation theirs, Guid typed, DateOnly today) => new()
    {
        Id = SentOnce.Id(typed),
        ServiceId = service,
        PersonId = child,
        ReplacesId = input.Replaces,
        Purpose = input.Purpose,
        PurposeText = input.PurposeText.Trim(),
        Kinds = KindCodes.Write(input.Kinds),
        BothWays = input.BothWays,
        ValidTo = input.ValidTo!.Value,
        Language = input.Language,
        InformedText = input.Informed,
        Theirs = theirs,
        ChildSaid = input.ChildSaid.Trim(),
        ProcessingGround = input.ProcessingGround.Trim(),
        Arrangement = input.Arrangement.Trim(),
        AskedOn = today,
        AskedById = actor.AccountId,
        AskedByName = actor.Name,
        Mark = input.Mark,
    };
}
