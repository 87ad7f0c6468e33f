using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Data.Tests.People;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Weighing;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>No sequence of what can be done in a team shows anybody an entry that the plain model does not, or hides one that it shows.</summary>
public class ToldPropertyTests
{
    const int Steps = 28;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite, 1)]
    [InlineData(Engine.Sqlite, 2, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Sqlite, 3, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Postgres, 4)]
    [InlineData(Engine.Postgres, 5, Traits = ["Run", "Whole"])]
    public async Task Reads_AfterAnySequence_AgreeWithTheModel(Engine engine, int seed)
    {
        await using var database = await TestDatabase.Created(engine);
        var people = await Fill(database);
        var run = await Run.Begin(database, people, new Random(seed));
        for (var step = 0; step < Steps; step++)
        {
            await using (var context = database.Open())
            {
                await run.Step(new TeamWorld(context, people));
            }

            await run.Agrees(database);
        }

        await using (var context = database.Open())
        {
            await run.IsFoundOnWrongChild(new TeamWorld(context, people));
        }

        await run.Agrees(database);
        Assert.True(run.Model.Entries.Count > 0, "the sequence wrote hardly anything");
    }

    sealed class Run(PeopleWorld people, Random dice, Guid clinic, IReadOnlyList<Actor> nurses, Guid child, Guid mother, Guid team)
    {
        Guid consent;

        public ToldModel Model { get; } = new();

        public List<string> Told { get; } = [];

        public IReadOnlyList<Actor> Actors { get; } = [.. people.Everybody, .. nurses];

        Guid[] Services => [people.School, people.Nav, clinic];

        public static async Task<Run> Begin(TestDatabase database, PeopleWorld people, Random dice)
        {
            await using var context = database.Open();
            var world = new TeamWorld(context, people);
            var host = (await context.Services.FindAsync([people.School], Cancellation))!.HostId;
            var clinic = Assert.IsType<AddService.Result.Added>(await new AddService(context).Handle(new(ServiceKind.HealthClinic, "Sol helsestasjon", host, new(2024, 1, 1), [], ServiceTask.Ordinary, ""), Cancellation)).Service.Id;
            Actor[] nurses = [await Hire(context, "helseleder", Role.ServiceLeader, clinic, "Sol helsestasjon"), await Hire(context, "helsesykepleier", Role.Caseworker, clinic, "Sol helsestasjon")];
            var (child, mother) = await world.Family(age: 5);
            var consent = await world.Consented(world.Asking(child) with { Services = [people.Nav, clinic] }, young: true);
            var run = new Run(people, dice, clinic, nurses, child, mother, await world.Opened(child, consent)) { consent = consent };
            run.Model.Consented = true;
            run.Model.In.Add(people.School);
            run.Model.Been.Add(people.School);
            run.Model.Works.Add((people.Teacher.AccountId, people.School));
            return run;
        }

        public async Task Agrees(TestDatabase database)
        {
            await using var reading = database.Open();
            var world = new TeamWorld(reading, people);
            foreach (var actor in Actors)
            {
                var (expected, seen) = (Model.Reads(actor).ToList(), (await world.Sees(actor, team)).ToList());
                Assert.True(expected.SequenceEqual(seen), $"{actor.Name} should read [{string.Join(", ", expected)}], reads [{string.Join(", ", seen)}], after:\n{string.Join('\n', Told)}");
                Assert.Equal(Model.HasOpen(actor) && Model.OnWrongChild is null ? 1 : 0, (await world.Read.List(actor, false, Today, Cancellation)).Count);
            }
        }

        /// <summary>Last of all: what each keeps is its own and what the others told it.</summary>
        public async Task IsFoundOnWrongChild(TeamWorld world)
        {
            Model.Works.Add((people.Teacher.AccountId, people.School));
            _ = await new AssignWorker(world.Context, world.Context, Gate(world.Context)).Put(people.Rektor, child, people.Teacher.AccountId, Today, Cancellation);
            await WrongTeamSteps.Ended(world, team);
            Model.OnWrongChild = people.School;
            Told.Add("found on the wrong child");
        }

        public async Task Step(TeamWorld world)
        {
            var actor = Actors[dice.Next(Actors.Count)];
            switch (dice.Next(9))
            {
                case 0:
                    await Invite(world);
                    break;
                case 1:
                    await Put(world, actor);
                    break;
                case 2 when dice.Next(3) == 0:
                    await Leave(world, actor);
                    break;
                case 3 when dice.Next(2) == 0:
                    await ConsentChanges(world);
                    break;
                case 4:
                    await TellMore(world, actor);
                    break;
                default:
                    await Write(world, actor);
                    break;
            }
        }

        async Task Invite(TeamWorld world)
        {
            var service = dice.Next(2) == 0 ? people.Nav : clinic;
            var accepter = service == people.Nav ? people.NavLeader : nurses[0];
            var everybody = Services.Where(one => one != service).ToList();
            var known = (await world.Read.One(people.Teacher, team, Today, cancellation: Cancellation))?.Participants.Select(one => one.Part.Id).ToList() ?? [];
            var result = await world.Invite.Handle(people.Teacher, new(team, service, null, "", known, everybody), Today, Now, Cancellation);
            Assert.Equal(Model.MayWrite(people.Teacher) && Model.Consented && !Model.In.Contains(service), result is InviteService.Result.Invited);
            if (result is InviteService.Result.Invited invited)
            {
                Assert.IsType<AnswerInvitation.Result.Done>(await world.Invitations.Accept(accepter, invited.Id, Today, Cancellation));
                Model.In.Add(service);
                Model.Been.Add(service);
            }

            Told.Add($"invite {accepter.Acting!.Place}: {result.GetType().Name}");
        }

        async Task Put(TeamWorld world, Actor actor)
        {
            var other = Actors[dice.Next(Actors.Count)];
            var (assign, place) = (new AssignWorker(world.Context, world.Context, Gate(world.Context)), actor.Acting!.ScopeId);
            var puts = dice.Next(3) > 0;
            var result = puts ? await assign.Put(actor, child, other.AccountId, Today, Cancellation) : await assign.TakeOff(actor, child, other.AccountId, Today, Cancellation);
            if (result is AssignWorker.Result.Done)
            {
                _ = puts ? Model.Works.Add((other.AccountId, place)) : Model.Works.Remove((other.AccountId, place));
            }

            Told.Add($"{actor.Name} {(puts ? "puts on" : "takes off")} {other.Name}: {result.GetType().Name}");
        }

        async Task Leave(TeamWorld world, Actor actor)
        {
            if (await world.GoOn.Leave(actor, team, Today, Cancellation) is GoOnWithTeam.Result.Done)
            {
                Assert.True(Model.MayWrite(actor));
                Model.In.Remove(actor.Acting!.ScopeId);
                Told.Add($"{actor.Name} leaves");
            }
        }

        async Task ConsentChanges(TeamWorld world)
        {
            if (!Model.MayWrite(people.Teacher))
            {
                return;
            }

            if (Model.Consented)
            {
                Assert.IsType<AnswerConsent.Result.Done>(await world.Answer.Withdraw(people.Teacher, consent, mother, "", Today, Cancellation));
                Model.Consented = false;
            }
            else
            {
                consent = await world.Consented(world.Asking(child) with { Services = [people.Nav, clinic], Replaces = consent }, young: true);
                Assert.IsType<GoOnWithTeam.Result.Done>(await world.GoOn.Renew(people.Teacher, team, consent, Today, Now, Cancellation));
                Model.Consented = true;
            }

            Told.Add($"consent {Model.Consented}");
        }

        async Task Write(TeamWorld world, Actor actor)
        {
            var to = Services.Where(_ => dice.Next(3) == 0).ToList();
            var text = $"{actor.Name} {Model.Entries.Count}";
            var result = await world.Writes(actor, team, TeamWorld.Note(text, child), [.. to.Select(To)]);
            Assert.True(Model.MayWrite(actor) && to.All(one => Model.MayTell(actor, one)) == result is WriteEntry.Result.Written || !Model.MayWrite(actor) && result is WriteEntry.Result.NotFound,
                $"{actor.Name} writes to {string.Join(", ", to.Select(NameOf))}: {(result is WriteEntry.Result.Refused no ? string.Join(", ", no.Faults.Select(one => $"{one.Problem.Number}")) : $"{result}")}\n{string.Join('\n', Told)}");
            if (result is WriteEntry.Result.Written written)
            {
                var entry = new ToldModel.Entry(written.Id, text, actor.Acting!.ScopeId);
                entry.Told.UnionWith(to);
                Model.Entries.Add(entry);
            }

            Told.Add($"{actor.Name} writes to {string.Join(", ", to.Select(NameOf))}: {result.GetType().Name}");
        }

        async Task TellMore(TeamWorld world, Actor actor)
        {
            if (Model.Entries.Count == 0)
            {
                return;
            }

            var (entry, to) = (Model.Entries[dice.Next(Model.Entries.Count)], Services[dice.Next(Services.Length)]);
            var result = await world.TellMore.Handle(actor, entry.Id, [To(to)], Today, Now, Cancellation);
            Assert.Equal(entry.Service == actor.Acting!.ScopeId && Model.MayTell(actor, to), result is TellMore.Result.Done);
            if (result is TellMore.Result.Done)
            {
                entry.Told.Add(to);
            }

            Told.Add($"{actor.Name} tells more: {result.GetType().Name}");
        }

        string NameOf(Guid service) => service == people.School ? "school" : service == people.Nav ? "nav" : "clinic";

        static Disclose.To To(Guid service) => new(Receiver.Service(service), Judged.Nothing, "");
    }
}
