using Langbenk.Access;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.People.Cards;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Data.Tests.People;

/// <summary>A school and a Nav office with a leader and two caseworkers each; everybody has an account.</summary>
sealed class PeopleWorld
{
    public static readonly DateOnly Today = new(2026, 7, 1);
    public static readonly DateTime Now = new(2026, 7, 1, 9, 0, 0, DateTimeKind.Utc);
    static readonly DateOnly From = new(2024, 1, 1);

    public required Guid School { get; init; }

    public required Guid Nav { get; init; }

    public required Actor Rektor { get; init; }

    public required Actor Teacher { get; init; }

    public required Actor OtherTeacher { get; init; }

    public required Actor NavLeader { get; init; }

    public required Actor Counsellor { get; init; }

    public required Actor OtherCounsellor { get; init; }

    public required Actor Administrator { get; init; }

    /// <summary>The data protection officer: has nothing of persons open, and looks at emergencies that no leader may look at.</summary>
    public required Actor Officer { get; init; }

    public IEnumerable<Actor> Everybody => [Rektor, Teacher, OtherTeacher, NavLeader, Counsellor, OtherCounsellor, Administrator];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<PeopleWorld> Fill(TestDatabase database)
    {
        await using var context = database.Open();
        var municipality = Assert.IsType<AddMunicipality.Result.Added>(await new AddMunicipality(context).Handle(new("1001", "Sol", From, 3000), Cancellation)).Municipality.Id;
        var (school, nav) = (await Service(context, ServiceKind.School, "Sol skole", municipality), await Service(context, ServiceKind.NavMunicipal, "Nav Sol", municipality));
        return new PeopleWorld
        {
            School = school,
            Nav = nav,
            Rektor = await Hire(context, "rektor", Role.ServiceLeader, school, "Sol skole"),
            Teacher = await Hire(context, "lærer", Role.Caseworker, school, "Sol skole"),
            OtherTeacher = await Hire(context, "lærer2", Role.Caseworker, school, "Sol skole"),
            NavLeader = await Hire(context, "navleder", Role.ServiceLeader, nav, "Nav Sol"),
            Counsellor = await Hire(context, "veileder", Role.Caseworker, nav, "Nav Sol"),
            OtherCounsellor = await Hire(context, "veileder2", Role.Caseworker, nav, "Nav Sol"),
            Administrator = await Hire(context, "admin", Role.Administrator, municipality, "Sol"),
            Officer = await Hire(context, "ombud", Role.PrivacyOfficer, municipality, "Sol"),
        };
    }

    public static async Task<Actor> Hire(LangbenkContext context, string name, Role role, Guid place, string placeName)
    {
        var account = Assert.IsType<AddAccount.Result.Added>(await new AddAccount(context).Handle(new(name, name, role, place, From), Cancellation)).Account;
        var holding = await context.RoleHoldings.Where(one => one.AccountId == account.Id).Select(one => one.Id).SingleAsync(Cancellation);
        var held = new Held(holding, role, place, role.IsOfService(), placeName, null);
        return new Actor(account.Id, name, [held]) { Acting = held };
    }

    public static async Task<Guid> Service(LangbenkContext context, ServiceKind kind, string name, Guid host) =>
        Assert.IsType<AddService.Result.Added>(await new AddService(context).Handle(new(kind, name, host, From, [], ServiceTask.Ordinary, ""), Cancellation)).Service.Id;

    public static PersonDetails Child(string given = "Ola", string family = "Nordmann", int turn = 0, DateOnly? born = null) =>
        new(SyntheticNumber.Make(born ?? new(2016, 5, 9), Sex.Male, turn).Reveal(), given, family, null, false, null, Sex.Unknown);

    public static PersonDetails WithoutNumber(string given, string family, DateOnly born) => new("", given, family, born, false, null, Sex.Unknown);

    public static RegisterPerson Register(LangbenkContext context) => new(context, context, Gate(context));

    public static AccessGate Gate(LangbenkContext context) => new(context);

    public static async Task<Guid> Registered(LangbenkContext context, Actor actor, PersonDetails details, bool isAnother = false) =>
        Assert.IsType<RegisterPerson.Result.Registered>(await Register(context).Handle(actor, new(details, Purpose.FollowedUp, isAnother), Today, Cancellation)).Id;

    public static ReadPerson Read(LangbenkContext context) => new(context, context, context, Gate(context));

    public static async Task<WholePerson?> Opened(LangbenkContext context, Actor actor, Guid person, DateOnly? day = null) =>
        (await Read(context).Handle(actor, person, day ?? Today, Cancellation) as ReadPerson.Result.Found)?.Person;
}
