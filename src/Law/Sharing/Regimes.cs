using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Sharing;

/// <summary>Which secrecy regime binds the sender, and who is bound by the duty to report (contract §§ 3.3 and 3.5).</summary>
internal static class Regimes
{
    public static Regime Of(Actor sender)
    {
        if (sender.HealthPersonnel)
            return Regime.Health;
        return sender.Type switch
        {
            ActorType.FamilyCounselling or ActorType.Mediator => Regime.Family,
            ActorType.ChildWelfare or ActorType.ChildWelfareInstitution or ActorType.ChildWelfareTribunal => Regime.Bvl,
            ActorType.FosterParent or ActorType.FormerFosterParent => Regime.Foster,
            ActorType.NavMunicipal or ActorType.NavState => Regime.Social,
            ActorType.CrisisCentre => Regime.Crisis,
            ActorType.Police => Regime.Police,
            ActorType.PopulationRegister => Regime.Register,
            ActorType.PersonOfTrust => Regime.Trust,
            ActorType.VoluntaryOrganisation when sender.Ownership == Ownership.Private => Regime.None,
            _ => sender.Type.IsPerson() ? Regime.None : Regime.Fvl,
        };
    }

    /// <summary>
    /// Every public body, health personnel, family counselling, mediators, private schools and kindergartens, and
    /// private bodies with a public task. Not persons as actors, not private voluntary organisations, unless the sender
    /// is health personnel: that duty is personal.
    /// </summary>
    public static bool IsBound(Actor sender)
    {
        if (sender.HealthPersonnel)
            return true;
        if (sender.Type.IsPerson())
            return false;
        return sender.Ownership != Ownership.Private || sender.Type is ActorType.FamilyCounselling or ActorType.Mediator or ActorType.School or ActorType.Kindergarten;
    }

    /// <summary>Child welfare itself reports only to another municipality's child welfare.</summary>
    public static bool IsBoundTowards(Actor sender, Actor receiver) =>
        IsBound(sender) && (sender is not { Type: ActorType.ChildWelfare, Ownership: Ownership.Public, HealthPersonnel: false } || receiver.Type != ActorType.ChildWelfare
            || receiver.OtherMunicipality);

    public static Demand Met(SharingRequest request, Regime regime)
    {
        var met = Demand.None;
        var receiver = request.Receiver;
        Add(Demand.BoundSender, IsBoundTowards(request.Sender, receiver));
        Add(Demand.BoundBySecrecy, regime != Regime.None);
        Add(Demand.ChildUnder18, AnyMinor(request.Persons));
        Add(Demand.Unborn, Any(request.Persons, PersonRole.Unborn));
        Add(Demand.OtherMunicipality, receiver.OtherMunicipality);
        Add(Demand.OrderByChildWelfare, request.Order?.By == OrderBy.ChildWelfare);
        Add(Demand.PublicReceiver, receiver.IsPublicBody);
        Add(Demand.ServiceReceiver, receiver.Type.IsService());
        Add(Demand.HealthPersonnelReceiver, receiver.HealthPersonnel);
        Add(Demand.PublicOrHealthReceiver, receiver.IsPublicBody || receiver.HealthPersonnel);
        Add(Demand.NotPrivateKindergarten,
            request.Sender is not { Type: ActorType.Kindergarten, Ownership: Ownership.Private });
        Add(Demand.KnownToReceiver, request.KnownToReceiver);
        return met;

        void Add(Demand demand, bool isMet) => met |= isMet ? demand : Demand.None;
    }

    private static bool AnyMinor(Person[] persons)
    {
        foreach (var person in persons)
        {
            if (person.IsMinor)
                return true;
        }

        return false;
    }

    private static bool Any(Person[] persons, PersonRole role)
    {
        foreach (var person in persons)
        {
            if (person.Role == role)
                return true;
        }

        return false;
    }
}
