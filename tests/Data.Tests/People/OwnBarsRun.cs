using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Bars;
using Langbenk.People.Cards;
using Langbenk.People.Families;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.People;

/// <summary>One sequence of what can be written about ties, kinship and numbers, told to the program and to the model alike.</summary>
sealed class OwnBarsRun(PeopleWorld world, Random dice, OwnBarsModel model)
{
    static readonly Kin[] Kins = [Kin.Parent, Kin.Sibling, Kin.OtherRelative, Kin.Friend];

    static readonly string[] Numbers = [.. Enumerable.Range(0, 5).Select(turn => Child(turn: turn).Number)];

    readonly List<Actor> actors = [.. world.Everybody.Where(one => one != world.Administrator)];

    public DateOnly Day { get; private set; } = Today;

    public OwnBarsModel Model => model;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    OwnBarsModel.Someone Any() => model.Persons[dice.Next(model.Persons.Count)];

    public async Task<string> Step(LangbenkContext context)
    {
        var actor = actors[dice.Next(actors.Count)];
        if (model.Persons.Count < 2 || (model.Persons.Count < 6 && dice.Next(5) == 0))
        {
            return await Registers(context, actor);
        }

        // A leader has more open than the others.
        actor = dice.Next(3) == 0 ? actor : dice.Next(2) == 0 ? world.Rektor : world.NavLeader;
        return dice.Next(12) switch
        {
            0 => NextDay(),
            1 or 2 => await Numbers_(context, actor),
            3 or 4 or 10 => await Related(context, actor),
            5 => await EndsKin(context, actor),
            6 or 11 => await Says(context, actors[dice.Next(actors.Count)]),
            7 => await LeaderSays(context, actor),
            8 => await TakesBack(context, actor),
            _ => await Joins(context, actor),
        };
    }

    string NextDay()
    {
        Day = Day.AddDays(1);
        return "next day";
    }

    async Task<string> Registers(LangbenkContext context, Actor actor)
    {
        var details = dice.Next(3) == 0
            ? WithoutNumber("Person", $"Nummer{(char)('A' + model.Persons.Count)}", new(2016, 5, 9))
            : Child("Person", $"Nummer{(char)('A' + model.Persons.Count)}") with { Number = Numbers[dice.Next(Numbers.Length)] };
        if (await Register(context).Handle(actor, new(details, Purpose.Worry, true), Day, Cancellation) is RegisterPerson.Result.Registered made)
        {
            model.Persons.Add(new() { Id = made.Id, Number = details.Number.Length == 0 ? null : details.Number });
            foreach (var leader in new[] { world.Rektor, world.NavLeader })
            {
                _ = await new OpenCard(context, context, Gate(context)).Handle(leader, made.Id, Purpose.Worry, Day, Cancellation);
            }
        }

        return $"{actor.Name} registers {details.Number}";
    }

    /// <summary>Somebody more of another service gets to know her.</summary>
    async Task<string> Joins(LangbenkContext context, Actor actor)
    {
        var person = Any();
        _ = await new OpenCard(context, context, Gate(context)).Handle(actor, person.Id, Purpose.Worry, Day, Cancellation);
        return $"{actor.Name} opens {model.Persons.IndexOf(person)}";
    }

    async Task<string> Numbers_(LangbenkContext context, Actor actor)
    {
        var (person, number) = (Any(), dice.Next(4) == 0 ? null : Numbers[dice.Next(Numbers.Length)]);
        var stored = await ((IPeopleData)context).All<Person>().AsNoTracking().SingleAsync(one => one.Id == person.Id, Cancellation);
        var details = new PersonDetails(number ?? "", stored.GivenName, stored.FamilyName, number is null ? stored.BirthDate : null, false, null, Langbenk.People.Numbers.Sex.Unknown) { RemovesNumber = number is null, Why = "Folkeregisteret" };
        if (await new ChangePerson(context, context, Gate(context)).Handle(actor, person.Id, stored.Version, details, Day, Cancellation) is ChangePerson.Result.Done)
        {
            person.Number = number;
        }

        return $"{actor.Name} gives {model.Persons.IndexOf(person)} {number}";
    }

    async Task<string> Related(LangbenkContext context, Actor actor)
    {
        var (person, other, kin) = (Any(), Any(), Kins[dice.Next(Kins.Length)]);
        var done = await new RecordKinship(context, context, Gate(context)).Handle(actor, person.Id, other.Id, kin, Day, Cancellation) is RecordKinship.Result.Done;
        if (done)
        {
            model.Kin.Add(new(actor.Acting!.ScopeId, person, other, kin, Day));
        }

        return $"{actor.Name} kin {model.Persons.IndexOf(person)} {model.Persons.IndexOf(other)} {kin} {done}";
    }

    async Task<string> EndsKin(LangbenkContext context, Actor actor)
    {
        var rows = await ((IPeopleData)context).All<Kinship>().AsNoTracking().Where(one => one.ValidTo == null && one.TakenBackOn == null).OrderBy(one => one.Id).ToListAsync(Cancellation);
        if (rows.Count == 0)
        {
            return "no kin";
        }

        var (row, wrong, operation) = (rows[dice.Next(rows.Count)], dice.Next(2) == 0, new RecordKinship(context, context, Gate(context)));
        var done = await (wrong ? operation.TakeBack(actor, row.PersonId, row.Id, "feil", Day, Cancellation) : operation.End(actor, row.PersonId, row.Id, Day, Cancellation)) is RecordKinship.Result.Done;
        // Every click of it: what was sent twice is one. What begins and ends on one day never was.
        foreach (var one in model.Kin.Where(one => done && (wrong || row.ValidFrom == Day) && one.Service == row.ServiceId && one.From >= row.ValidFrom && IsSame(one, row)))
        {
            one.WasWrong = true;
        }

        return $"{actor.Name} ends kin {row.Kin} wrong {wrong} {done}";
    }

    static bool IsSame(OwnBarsModel.Kinship one, Kinship row) => (one.Person.Id == row.PersonId && one.Other.Id == row.OtherId && one.What == row.Kin)
        || (one.Person.Id == row.OtherId && one.Other.Id == row.PersonId && one.What == row.Kin.Inverse());

    async Task<string> Says(LangbenkContext context, Actor actor)
    {
        var (self, number, person) = (dice.Next(2) == 0, dice.Next(3) == 0 ? null : Numbers[dice.Next(Numbers.Length)], Any());
        var ties = new SayTies(context, context);
        var done = await (number is null ? ties.Handle(actor, person.Id, self, Day, Cancellation) : ties.Handle(actor with { Demo = true }, number, self, Day, Cancellation)) is SayTies.Result.Done;
        if (done)
        {
            model.Ties.Add(new(actor.AccountId, null, number ?? person.Number, number is null ? person : null, self));
        }

        return $"{actor.Name} says {self} {number ?? $"{model.Persons.IndexOf(person)}"} {done}";
    }

    async Task<string> LeaderSays(LangbenkContext context, Actor actor)
    {
        var (self, number, person, staff) = (dice.Next(2) == 0, dice.Next(3) == 0 ? null : Numbers[dice.Next(Numbers.Length)], Any(), actors[dice.Next(actors.Count)]);
        var done = await Record(context).Handle(actor with { Demo = true }, new(staff.AccountId, number ?? "", number is null ? person.Id : null, self), Day, Cancellation) is RecordTies.Result.Done;
        Assert.True(!done || (actor.Acting!.Role == Role.ServiceLeader && staff != actor && staff.Acting!.ScopeId == actor.Acting.ScopeId));
        if (done)
        {
            model.Ties.Add(new(staff.AccountId, actor.Acting!.ScopeId, number ?? person.Number, number is null ? person : null, self));
        }

        return $"{actor.Name} says of {staff.Name} {self} {number ?? $"{model.Persons.IndexOf(person)}"} {done}";
    }

    async Task<string> TakesBack(LangbenkContext context, Actor actor)
    {
        var rows = await ((IPeopleData)context).All<StaffTie>().AsNoTracking().Where(one => one.TakenBackOn == null).OrderBy(one => one.Id).ToListAsync(Cancellation);
        if (rows.Count == 0)
        {
            return "no tie";
        }

        var row = rows[dice.Next(rows.Count)];
        if (dice.Next(2) == 0 && actors.Single(one => one.AccountId == row.AccountId) is var self)
        {
            _ = await new SayTies(context, context).AskBack(self, row.Id, Day, Cancellation);
        }

        var named = await ((IPeopleData)context).All<TiedPerson>().Where(one => one.TieId == row.Id).Select(one => one.PersonId).ToListAsync(Cancellation);
        var done = await Record(context).TakeBack(actor, row.Id, "feil", Day, Cancellation) is RecordTies.Result.Done;
        foreach (var tie in model.Ties.Where(one => done && !one.IsBack && one.Account == row.AccountId && one.Voice == row.ServiceId
            && one.IsSelf == row.IsSelf && one.Number == row.Number && (row.Number is not null || (one.Person is not null && named.Contains(one.Person.Id)))))
        {
            tie.IsBack = true;
        }

        return $"{actor.Name} takes back {row.Number} {done}";
    }

    static RecordTies Record(LangbenkContext context) => new(context, context, context, Gate(context));
}
