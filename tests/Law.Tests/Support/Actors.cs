using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;

namespace Langbenk.Law.Tests.Support;

/// <summary>Draws senders and receivers: all services and persons, now and then with an unusual owner.</summary>
static class Actors
{
    static readonly ActorType[] Hot =
    [
        ActorType.School, ActorType.ChildWelfare, ActorType.HealthClinic, ActorType.NavMunicipal, ActorType.NavState,
        ActorType.Police, ActorType.Kindergarten, ActorType.SpecialistHealth,
    ];

    /// <summary>With the contract's defaults for who is health personnel and who is private.</summary>
    public static Actor Of(ActorType type) => new()
    {
        Type = type,
        HealthPersonnel = type.IsHealthService(),
        Ownership = type.IsPerson() || type == ActorType.VoluntaryOrganisation ? Ownership.Private : Ownership.Public,
    };

    public static Actor Sender(Dice dice, Scene? scene) => Vary(dice, Of(scene?.From ?? AnyType(dice)));

    public static Actor Receiver(Dice dice, Scene? scene, Actor sender)
    {
        var drawn = Vary(dice, Of(scene?.To ?? AnyType(dice))) with
        {
            OtherMunicipality = dice.Chance(scene is null ? 20 : 50),
            HasTaskInCase = !dice.Chance(8),
            Party = dice.Chance(20),
        };
        if (scene is null && dice.Chance(15))
            drawn = drawn with { Type = sender.Type };
        return Related(dice, drawn, sender, scene) is var related && sender.Type == ActorType.ChildWelfare
            ? related with { ReporterStatus = Reporter(dice, scene, related.Type) }
            : related;
    }

    static Actor Related(Dice dice, Actor receiver, Actor sender, Scene? scene)
    {
        if (sender.Type.IsNav() && receiver.Type.IsNav() && dice.Chance(40))
            return receiver with { Relation = Relation.SameNavOffice };
        return sender.Type.Body() == receiver.Type.Body() && dice.Chance(scene is null ? 70 : 10)
            ? receiver with { Relation = Relation.SameBody }
            : receiver;
    }

    static ReporterStatus Reporter(Dice dice, Scene? scene, ActorType receiver)
    {
        var wanted = scene?.Reporter is not (null or ReporterStatus.None) || dice.Chance(15);
        if (!wanted)
            return ReporterStatus.None;
        return receiver.IsPerson() ? ReporterStatus.PrivateReporter : ReporterStatus.PublicReporter;
    }

    public static ActorType AnyType(Dice dice) => dice.Chance(35) ? dice.Of(Hot) : dice.Any<ActorType>();

    static Actor Vary(Dice dice, Actor actor) => actor with
    {
        Ownership = actor.Type.IsService() && dice.Chance(15) ? dice.Any<Ownership>() : actor.Ownership,
        HealthPersonnel = dice.Chance(5) ? dice.Chance(50) : actor.HealthPersonnel,
        Role = dice.Chance(10) ? dice.Any<ActorRole>() : ActorRole.None,
    };
}
