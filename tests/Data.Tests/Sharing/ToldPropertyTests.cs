using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Data.Tests.People;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Handovers;
using Langbenk.Sharing.Outsiders;
using Langbenk.Sharing.Weighing;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>No sequence of what can be done in a team shows anybody an entry that the plain model does not, or hides one that it shows.</summary>
public class ToldPropertyTests
{
    const int Steps = 28;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite, 15)]
    [InlineData(Engine.Sqlite, 2, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Sqlite, 3, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Postgres, 19)]
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

        await using var end = database.Open();
        var told = end.Set<Disclosure>().Where(one => one.ToOutsiderId != null && one.Resource == TeamsInReach.EntryResource).Select(one => one.ResourceId).ToHashSet();
        Assert.True(told.SetEquals(run.Model.Entries.Where(one => one.IsHandedOver).Select(one => one.Id)), string.Join('\n', run.Told));
        Assert.True(run.Model.Entries.Count > 0, "the sequence wrote hardly anything");
    }

    sealed class Run(PeopleWorld people, Random dice, Guid clinic, IReadOnlyList<Actor> nurses, Guid child, Guid mother, Guid team)
    {
        Guid consent;
        Guid outsider;

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
            var consent = await world.Consented(world.Asking(child) with { Services = [people.Nav, clinic], Outsiders = [Doctor] }, young: true);
            var run = new Run(people, dice, clinic, nurses, child, mother, await world.Opened(child, consent)) { consent = consent, outsider = context.Set<Outsider>().Single().Id };
            run.Model.Consented = true;
            run.Model.KnowsConsent.Add(people.School);
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
                if (Model.OnWrongChild is null)
                {
                    Assert.Equal(Model.SeesOutsider(actor), (await world.Read.One(actor, team, Today, cancellation: Cancellation))?.OutsidersWith.Any() ?? false);
                }

                Assert.Equal(Model.HasOpen(actor) && Model.In.Contains(actor.Acting!.ScopeId) && Model.OnWrongChild is null ? 1 : 0, (await world.Read.List(actor, false, Today, Cancellation)).Count);
            }
        }

        /// <summary>Last of all: what each keeps is its own and what the others told it.</summary>
        public async Task IsFoundOnWrongChild(TeamWorld world)
        {
            Model.Works.Add((people.Teacher.AccountId, people.School));
            _ = await new AssignWorker(world.Context, world.Context, world.Context, Gate(world.Context)).Put(people.Rektor, child, people.Teacher.AccountId, Today, Cancellation);
            Model.OpenerHadWaiting = world.Context.Set<Handover>().Any(one => one.FromServiceId == people.School && one.State == HandoverState.Waiting);
            await WrongTeamSteps.Ended(world, team);
            Model.OnWrongChild = people.School;
            Told.Add("found on the wrong child");
        }

        public async Task Step(TeamWorld world)
        {
            // Half of it is the teacher's, who is on the child from the start: else many a sequence writes nothing.
            var actor = dice.Next(2) == 0 ? people.Teacher : Actors[dice.Next(Actors.Count)];
            switch (dice.Next(14))
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
                case 5:
                    await OutsiderComesAndGoes(world);
                    break;
                case 6 or 7:
                    await HandOver(world, actor);
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
                Model.KnowsConsent.Add(service);
            }

            Told.Add($"invite {accepter.Acting!.Place}: {result.GetType().Name}");
        }

        async Task Put(TeamWorld world, Actor actor)
        {
            var other = Actors[dice.Next(Actors.Count)];
            var (assign, place) = (new AssignWorker(world.Context, world.Context, world.Context, Gate(world.Context)), actor.Acting!.ScopeId);
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
                consent = await world.Consented(world.Asking(child) with { Services = [people.Nav, clinic], Outsiders = [Doctor], Replaces = consent }, young: true);
                Assert.IsType<GoOnWithTeam.Result.Done>(await world.GoOn.Renew(people.Teacher, team, consent, Today, Now, Cancellation));
                Model.Consented = true;
                Model.KnowsConsent.Clear();
                Model.KnowsConsent.UnionWith(Model.In.Append(people.School));
            }

            Told.Add($"consent {Model.Consented}");
        }

        async Task Write(TeamWorld world, Actor actor)
        {
            // Mostly those it can be told to: else hardly anything is written.
            var to = Services.Where(one => dice.Next(3) == 0 && (Model.MayTell(actor, one) || dice.Next(5) == 0)).ToList();
            var outside = dice.Next(Model.MayTellOutsider(actor) ? 2 : 8) == 0;
            var text = $"{actor.Name} {Model.Entries.Count}";
            var result = await world.Writes(actor, team, TeamWorld.Note(text, child), [.. to.Select(To), .. outside ? [new Disclose.To(Receiver.Outsider(outsider), Judged.Nothing, "")] : Array.Empty<Disclose.To>()]);
            Assert.True(Model.MayWrite(actor) && (to.All(one => Model.MayTell(actor, one)) && (!outside || Model.MayTellOutsider(actor))) == result is WriteEntry.Result.Written || !Model.MayWrite(actor) && result is WriteEntry.Result.NotFound,
                $"{actor.Name} writes to {string.Join(", ", to.Select(NameOf))}: {(result is WriteEntry.Result.Refused no ? string.Join(", ", no.Faults.Select(one => $"{one.Problem.Number}")) : $"{result}")}\n{string.Join('\n', Told)}");
            if (result is WriteEntry.Result.Written written)
            {
                var entry = new ToldModel.Entry(written.Id, text, actor.Acting!.ScopeId);
                entry.Told.UnionWith(to);
                entry.Waits = outside;
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

        /// <summary>Taken in, and shown to some of the services; or with them no longer.</summary>
        async Task OutsiderComesAndGoes(TeamWorld world)
        {
            var part = world.Context.Set<OutsiderPart>().SingleOrDefault(one => one.EndedOn == null);
            if (part is not null && dice.Next(3) > 0)
            {
                return;
            }

            var to = Services.Where(_ => dice.Next(2) == 0).ToList();
            var result = part is null ? await world.TakeIn.Handle(people.Teacher, team, outsider, to, Today, Now, Cancellation)
                : await world.TakeIn.End(people.Teacher, team, part.Id, Today, Cancellation);
            Assert.Equal(Model.MayWrite(people.Teacher) && (part is not null || Model.Consented), result is TakeInOutsider.Result.Done);
            if (result is TakeInOutsider.Result.Done)
            {
                Model.OutsiderIn = part is null;
                Model.EverKnewOutsider.UnionWith(part is null ? to.Where(Model.In.Contains).Append(people.School) : []);
                Model.KnowsOutsider.Clear();
                Model.KnowsOutsider.UnionWith(to.Where(Model.In.Contains).Append(people.School));
            }

            Told.Add($"outsider {(part is null ? "in" : "out")}, known to {string.Join(", ", to.Select(NameOf))}: {result.GetType().Name}");
        }

        async Task HandOver(TeamWorld world, Actor actor)
        {
            if (Model.Entries.FindAll(one => one.Waits) is not { Count: > 0 } waiting)
            {
                return;
            }

            var entry = waiting[dice.Next(waiting.Count)];
            var id = world.Context.Set<Handover>().Single(one => one.ResourceId == entry.Id).Id;
            var result = await world.HandOver.Handle(actor, team, id, new(HandoverWay.Phone, Today), Today, Now, Cancellation);
            Assert.Equal(Model.MayHandOver(actor, entry), result is HandOver.Result.Done);
            if (result is HandOver.Result.Done)
            {
                (entry.Waits, entry.IsHandedOver) = (false, true);
            }

            Told.Add($"{actor.Name} hands over: {result.GetType().Name}");
        }

        static readonly OutsiderText Doctor = new("Kari Lie", "fastlege, Sol legesenter", Langbenk.Law.Codes.ActorType.GeneralPractitioner);

        string NameOf(Guid service) => service == people.School ? "school" : service == people.Nav ? "nav" : "clinic";

        static Disclose.To To(Guid service) => new(Receiver.Service(service), Judged.Nothing, "");
    }
}
