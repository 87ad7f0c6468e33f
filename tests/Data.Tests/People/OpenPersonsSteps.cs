using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Bars;
using Langbenk.People.Cards;
using Langbenk.People.Emergencies;
using Langbenk.People.Merging;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;
using Known = Langbenk.Data.Tests.People.OpenPersonsModel.Known;

namespace Langbenk.Data.Tests.People;

/// <summary>What can be done, done to the database and to the model; what the rule says of the answer is asserted.</summary>
sealed class OpenPersonsSteps(LangbenkContext context, OpenPersonsModel model, Actor actor)
{
    const string Why = "Det haster veldig i kveld";

    readonly Guid _place = actor.Acting!.ScopeId;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task Register(string number)
    {
        var count = model.Persons.Count;
        var details = number.Length > 0 ? new PersonDetails(number, "Person", $"Nummer{(char)('A' + count)}", null, false, null, Sex.Unknown) : WithoutNumber("Person", $"Nummer{(char)('A' + count)}", new(2016, 5, 9));
        var answer = await PeopleWorld.Register(context).Handle(actor, new(details, Purpose.Worry, true), model.Day, Cancellation);
        var same = model.Persons.Where(one => number.Length > 0 && one.Number == number).ToList();
        if (model.Ties.Contains((actor.AccountId, number)))
        {
            Assert.IsType<RegisterPerson.Result.Refused>(answer);
        }
        else if (same.Exists(one => model.Main(one) == one && model.InSight(actor, one)))
        {
            Assert.IsType<RegisterPerson.Result.Like>(answer);
        }
        else
        {
            var person = new Known { Id = Assert.IsType<RegisterPerson.Result.Registered>(answer).Id, Number = number };
            person.Services.Add(_place);
            person.Works.Add((actor.AccountId, _place));
            person.Barred.UnionWith(model.Ties.Where(tie => tie.Number == number).Select(tie => tie.Account));
            person.Barred.UnionWith(same.SelectMany(model.Whole).SelectMany(one => one.Barred));
            model.Persons.Add(person);
        }
    }

    public async Task OpensCard(Known person)
    {
        var answer = await new OpenCard(context, context, Gate(context)).Handle(actor, person.Id, Purpose.Worry, model.Day, Cancellation);
        if (!model.InSight(actor, person))
        {
            Assert.IsType<OpenCard.Result.NotFound>(answer);
        }
        else if (!model.MayRead(actor, person) && model.IsKnown(person, _place))
        {
            Assert.IsType<OpenCard.Result.AskLeader>(answer);
        }
        else
        {
            Assert.Equal(model.Main(person).Id, Assert.IsType<OpenCard.Result.Opened>(answer).Id);
            if (!model.MayRead(actor, person))
            {
                model.Main(person).Services.Add(_place);
                model.Main(person).Works.Add((actor.AccountId, _place));
            }
        }
    }

    public async Task Puts(Known person, Guid account)
    {
        var answer = await new AssignWorker(context, context, context, Gate(context)).Put(actor, person.Id, account, model.Day, Cancellation);
        var worker = model.Caseworkers(_place).Contains(account);
        if (person != model.Main(person) || !model.MayAssign(actor, person))
        {
            Assert.IsType<AssignWorker.Result.NotFound>(answer);
            return;
        }

        var works = worker && !model.Whole(person).Exists(one => one.Works.Contains((account, _place)));
        var cleared = (worker || model.Leaders(_place).Contains(account)) && model.IsSealed(person) && !model.IsCleared(account, _place, person);
        Assert.Equal(works || cleared, answer is AssignWorker.Result.Done);
        if (works)
        {
            model.KnownAs(person, _place).Works.Add((account, _place));
        }

        if (cleared)
        {
            model.Clear(person, account, _place, model.LastSealed(person));
        }
    }

    public async Task TakesOff(Known person, Guid account)
    {
        var answer = await new AssignWorker(context, context, context, Gate(context)).TakeOff(actor, person.Id, account, model.Day, Cancellation);
        if (answer is not AssignWorker.Result.Done)
        {
            return;
        }

        Assert.True(person == model.Main(person) && model.MayAssign(actor, person));
        foreach (var one in model.Whole(person))
        {
            one.Works.Remove((account, _place));
            one.Emergencies.RemoveAll(open => (open.Account, open.Service) == (account, _place));
            one.Cleared.RemoveAll(cleared => account != actor.AccountId && (cleared.Account, cleared.Service) == (account, _place));
        }
    }

    public async Task Protects(Known person)
    {
        var answer = await new ProtectAddress(context, context, context, Gate(context)).Handle(actor, new(person.Id, ProtectionLevel.StrictlyConfidential, "politiet", []), model.Day, Cancellation);
        if (!model.MayChange(actor, person))
        {
            Assert.IsType<ProtectAddress.Result.NotFound>(answer);
            return;
        }

        if (model.Protections(person).Any(one => one.Service == _place && one.Last is null))
        {
            Assert.IsType<ProtectAddress.Result.Refused>(answer);
            return;
        }

        Assert.IsType<ProtectAddress.Result.Done>(answer);
        var had = model.Persons.SelectMany(one => one.Protections).Select(one => one.Id).ToList();
        var stored = await ((IPeopleData)context).All<AddressProtection>().SingleAsync(one => !had.Contains(one.Id), Cancellation);
        if (model.Protections(person).All(one => one.Last is not null))
        {
            var whole = model.Whole(person);
            whole.ForEach(one => one.Cleared.Clear());
            model.ClearLeaders(person, whole.SelectMany(one => one.Services), null);
            model.Clear(person, actor.AccountId, _place, null);
        }

        model.KnownAs(person, _place).Protections.Add(new() { Id = stored.Id, Service = _place });
    }

    public async Task Ends(Known person, OpenPersonsModel.Protection protection)
    {
        var answer = await new ProtectAddress(context, context, context, Gate(context)).End(actor, person.Id, protection.Id, "slutt", model.Day, Cancellation);
        var may = model.MayAssign(actor, person) && protection.Service == _place && protection.Last is null;
        Assert.Equal(may, answer is ProtectAddress.Result.Done);
        if (!may)
        {
            return;
        }

        protection.Last = model.Day;
        if (model.Protections(person).All(one => one.Last is not null))
        {
            foreach (var one in model.Whole(person))
            {
                var held = one.Cleared.Select(cleared => cleared with { Last = cleared.Last ?? model.Day }).ToList();
                one.Cleared.Clear();
                one.Cleared.AddRange(held);
            }
        }
    }

    public async Task Ties(Known person)
    {
        if (person.Number.Length > 0 && await new SayTies(context, context).Handle(actor, person.Number, false, model.Day, Cancellation) is SayTies.Result.Done)
        {
            model.Ties.Add((actor.AccountId, person.Number));
            model.Persons.Where(one => one.Number == person.Number).ToList().ForEach(one => one.Barred.Add(actor.AccountId));
        }
    }

    public async Task Merges(Known one, Known other)
    {
        var answer = await new MergePersons(context, context, context, Gate(context), new ToldServices(context)).Handle(actor, new(one.Id, other.Id, "samme", true), model.Day, Cancellation);
        if (one != model.Main(one) || other != model.Main(other) || !model.MayAssign(actor, one) || !model.MayAssign(actor, other))
        {
            Assert.IsType<MergePersons.Result.NotFound>(answer);
            return;
        }

        if (one == other || (one.Number.Length > 0 && other.Number.Length > 0 && one.Number != other.Number))
        {
            Assert.IsType<MergePersons.Result.Refused>(answer);
            return;
        }

        var (kept, left) = one.Number.Length == 0 && other.Number.Length > 0 ? (other, one) : (one, other);
        Assert.Equal(kept.Id, Assert.IsType<MergePersons.Result.Done>(answer).Main);
        if (model.IsSealed(one) != model.IsSealed(other))
        {
            var (shut, opened) = model.IsSealed(one) ? (one, other) : (other, one);
            model.Whole(opened).ForEach(each => each.Cleared.Clear());
            model.ClearLeaders(opened, model.Whole(opened).SelectMany(each => each.Services).Where(service => !model.IsKnown(shut, service)), model.LastSealed(shut));
        }

        model.Hold(model.Whole(kept), model.Whole(left), left.Id, _place);
        model.Merges.Add((left, kept));
        model.MergedBy[left] = _place;
    }

    public async Task Parts(Known left)
    {
        var main = model.Main(left);
        var alias = await ((IPeopleData)context).All<PersonAlias>().AsNoTracking().SingleAsync(one => one.PersonId == left.Id, Cancellation);
        var answer = await new PartPersons(context, context, context, Gate(context)).Handle(actor, main.Id, alias.Id, "to", model.Day, Cancellation);
        if (!model.MayAssign(actor, main) || (model.MergedBy[left] != _place && !left.Services.Contains(_place)))
        {
            Assert.IsType<PartPersons.Result.NotFound>(answer);
            return;
        }

        var before = model.Merges.ToList();
        var place = model.Merges.FindIndex(merge => merge.Left == left);
        model.Merges.RemoveAt(place);
        HashSet<Guid> Seals(Known half) => [.. model.Protections(half).Where(model.Holds).Where(one => one.Service != _place).Select(one => one.Service)];
        var unseals = !Seals(left).SetEquals(Seals(main));
        Assert.Equal(!unseals, answer is PartPersons.Result.Done);
        if (unseals)
        {
            model.Merges.Insert(place, before[place]);
        }
        else
        {
            model.LetGo(left.Id);
        }
    }

    /// <summary>The leader says whether somebody who is kept out works with her.</summary>
    public async Task Answers(Known person, Guid account, bool works)
    {
        var operation = new AnswerWaiting(context, context, context, Gate(context));
        var whole = model.Whole(person);
        var waits = whole.Where(one => one.Waiting.Any(each => (each.Account, each.Service) == (account, _place))).ToList();
        var may = model.MayAssign(actor, person) && person == model.Main(person);
        Assert.Equal(may && waits.Count > 0 && model.Caseworkers(_place).Contains(account),
            (await operation.List(actor, person.Id, model.Day, Cancellation)).Any(one => one.AccountId == account));
        var answer = await operation.Handle(actor, person.Id, account, works, model.Day, Cancellation);
        Assert.Equal(may && waits.Count > 0, answer is AnswerWaiting.Result.Done);
        if (answer is not AnswerWaiting.Result.Done)
        {
            return;
        }

        waits.ForEach(one => one.Waiting.RemoveWhere(each => (each.Account, each.Service) == (account, _place)));
        if (works)
        {
            waits.ForEach(one => one.Works.Add((account, _place)));
            if (model.IsSealed(person) && !model.IsCleared(account, _place, person))
            {
                waits[0].Cleared.Add((account, _place, model.LastSealed(person)));
            }
        }
    }

    public async Task OpensInNeed(Known person)
    {
        var found = model.Persons.Where(one => person.Number.Length > 0 && one.Number == person.Number && one == model.Main(one) && model.IsKnown(one, _place) && !model.IsBarred(actor.AccountId, one)).ToList();
        if (person.Number.Length == 0 || found.Count > 1)
        {
            return;
        }

        var isLeader = actor.Acting!.Role == Role.ServiceLeader;
        var answer = isLeader
            ? await new OpenSealed(context, context, context, Gate(context)).Handle(actor, person.Number, Why, Now, model.Day, Cancellation)
            : await new OpenInEmergency(context, context, context, Gate(context)).Handle(actor, person.Number, Why, Now, model.Day, Cancellation);
        var one = found.FirstOrDefault();
        var may = one is not null && (model.InSight(actor, one)
            || (isLeader && !model.Leaders(_place).Any(leader => model.IsCleared(leader, _place, one) && !model.IsBarred(leader, one))));
        var (unseen, tomorrow) = (model.Unseen.GetValueOrDefault(actor.AccountId), model.Day.AddDays(1));
        var again = may && !isLeader && model.Whole(one!).Exists(each => each.Emergencies.Contains((actor.AccountId, _place, tomorrow)));
        may &= again || (isLeader && one is not null && model.InSight(actor, one)) || unseen < EmergencyAccess.MostUnseen;
        var isNew = may && (isLeader ? !model.InSight(actor, one!) : !again);
        Assert.Equal(may, answer is OpenInEmergency.Result.Opened);
        Assert.Equal(isNew, answer is OpenInEmergency.Result.Opened { IsNew: true });
        model.Unseen[actor.AccountId] = unseen + (isNew ? 1 : 0);
        if (isNew && isLeader)
        {
            model.Clear(one!, actor.AccountId, _place, model.LastSealed(one!));
        }
        else if (isNew)
        {
            model.KnownAs(one!, _place).Emergencies.Add((actor.AccountId, _place, tomorrow));
        }
    }
}
