using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Law.Codes;
using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Sharing;

/// <summary>
/// No sequence of tasks, answers, meetings, a consent withdrawn, a child said to be near, found to be registered twice and parted again shows anybody what the
/// plain model does not, or hides what it shows.
/// </summary>
public class AgreedPropertyTests
{
    const int Steps = 30;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite, 1)]
    [InlineData(Engine.Sqlite, 2, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Sqlite, 3, Traits = ["Run", "Whole"])]
    [InlineData(Engine.Postgres, 4)]
    [InlineData(Engine.Postgres, 6, Traits = ["Run", "Whole"])]
    public async Task Agreed_AfterAnySequence_IsSeenAsTheModelSays(Engine engine, int seed)
    {
        await using var database = await TestDatabase.Created(engine);
        await using var context = database.Open();
        var run = await Run.Begin(await MeetingWorld.In(database, context), new Random(seed));
        for (var step = 0; step < Steps; step++)
        {
            await run.Step();
            context.ChangeTracker.Clear();
            await run.Agrees(everybody: step == Steps - 1);
        }

        Assert.True(run.Model.Tasks.Exists(one => one.State != TeamTaskState.Proposed) || run.Model.Meetings.Count > 0, "the sequence agreed on hardly anything");
    }

    sealed class Run(MeetingWorld world, Random dice, Guid twin)
    {
        public AgreedModel Model { get; } = new(world.People.School, world.Team);

        readonly List<string> _done = [];

        Actor[] Actors => [.. world.People.Everybody, world.Nurse];

        Guid[] Services => [world.People.School, world.People.Nav, world.Clinic];

        public static async Task<Run> Begin(MeetingWorld world, Random dice)
        {
            var people = world.People;
            var born = (await world.Context.Set<Person>().FindAsync([world.Child], Cancellation))!.BirthDate!.Value;
            var run = new Run(world, dice, await Registered(world.Context, people.OtherTeacher, WithoutNumber("Ola", "Nordmann", born), isAnother: true));
            run.Model.OnTwin.Add((people.OtherTeacher.AccountId, people.School));
            run.Model.OnChild.UnionWith([(people.Teacher.AccountId, people.School), (people.Counsellor.AccountId, people.Nav), (world.Nurse.AccountId, world.Clinic)]);
            return run;
        }

        /// <summary>After each step for some, at last for everybody: it is many queries.</summary>
        public async Task Agrees(bool everybody)
        {
            foreach (var actor in Actors.Where(_ => everybody || dice.Next(3) == 0))
            {
                var told = $"{actor.Name}, after:\n{string.Join('\n', _done)}";
                var texts = (await world.Teams.Sees(actor, world.Team)).ToList();
                Assert.True(Model.Reads(actor).SequenceEqual(texts), $"[{string.Join(", ", Model.Reads(actor))}], not [{string.Join(", ", texts)}]: {told}");
                var coming = (await world.Read.Coming(actor, world.Team, Today, Cancellation)).Select(one => one.Id).Order().ToList();
                Assert.True(Model.SeesMeetings(actor).SequenceEqual(coming), $"{Model.SeesMeetings(actor).Count()} meetings, not {coming.Count}: {told}");
                var tasks = (await Tasks(actor)).Select(one => (one.Task.Id, one.State)).Order().ToList();
                Assert.True(Model.SeesTasks(actor).SequenceEqual(tasks), $"[{string.Join(", ", Model.SeesTasks(actor))}], not [{string.Join(", ", tasks)}]: {told}");
            }
        }

        /// <summary>All lists together, as the page of the team and that of the tasks show them.</summary>
        async Task<IEnumerable<ReadTasks.Row>> Tasks(Actor actor)
        {
            var read = world.Tasks;
            return (await read.ToDo(actor, Today, null, Cancellation)).Concat(await read.Waiting(actor, Today, null, Cancellation)).Concat(await read.Asked(actor, Today, null, Cancellation))
                .Concat(await read.Answered(actor, world.Team, Today, Cancellation)).DistinctBy(one => one.Task.Id);
        }

        public async Task Step()
        {
            var actor = dice.Next(3) == 0 ? Actors[dice.Next(Actors.Length)] : new[] { world.People.Teacher, world.People.Counsellor, world.Nurse }[dice.Next(3)];
            var done = dice.Next(12) switch
            {
                0 or 1 or 2 => await Propose(actor),
                3 or 4 or 5 or 6 => await Answer(actor),
                7 => await Plan(actor),
                8 => dice.Next(2) == 0 ? await CallOff(actor) : await Near(actor),
                9 => await Put(actor),
                10 when dice.Next(2) == 0 => await MergeOrPart(),
                11 when dice.Next(9) == 0 => await Withdraw(),
                _ => "",
            };
            if (done.Length > 0)
            {
                _done.Add(done);
            }
        }

        HashSet<Guid> Some(Actor actor) => [.. Services.Where(one => dice.Next(2) == 0 && (Model.MayTell(actor, one) || dice.Next(6) == 0))];

        async Task<string> Propose(Actor actor)
        {
            var (to, told, what) = (Services[dice.Next(3)], Some(actor), $"Oppgave {_done.Count}");
            if (dice.Next(6) > 0 && to != AgreedModel.Of(actor))
            {
                told.Add(to);
            }

            var result = await world.Proposed(actor, to, Today.AddDays(dice.Next(1, 30)), [.. told], what);
            var may = Model.HasOpen(actor) && told.All(one => Model.MayTell(actor, one)) && (to == AgreedModel.Of(actor) || told.Contains(to));
            Assert.True(may == result is ProposeTask.Result.Proposed, $"{actor.Name} asks: {result}\n{string.Join('\n', _done)}");
            if (may)
            {
                var task = world.Context.Set<TeamTask>().OrderBy(one => one.AskedOn).ToList().Single(one => Model.Tasks.TrueForAll(known => known.Id != one.Id));
                Model.Tasks.Add(new AgreedModel.Task { Id = task.Id, Asker = AgreedModel.Of(actor), Doer = to, State = to == AgreedModel.Of(actor) ? TeamTaskState.Accepted : TeamTaskState.Proposed });
                Model.Entries.Add((what, AgreedModel.Of(actor), told));
            }

            return $"{actor.Name} asks {Name(to)} and tells {string.Join(", ", told.Select(Name))}: {result.GetType().Name}";
        }

        async Task<string> Answer(Actor actor)
        {
            if (Model.Tasks.Count == 0)
            {
                return "";
            }

            var task = Model.Tasks[dice.Next(Model.Tasks.Count)];
            var how = dice.Next(4);
            var (before, why, tells) = (task.State, $"Nei {_done.Count}", dice.Next(2) == 0 && task.Asker != task.Doer);
            var result = how switch
            {
                0 => await world.Answer.Accept(actor, task.Id, Today, Now, Cancellation),
                1 => await world.Answer.Finish(actor, task.Id, Today, Now, Cancellation),
                2 => await world.Answer.TakeBack(actor, task.Id, Today, Cancellation),
                _ => await world.Answer.Decline(actor, task.Id, new(why, [InformationKind.PracticalCare], [world.Child]), MeetingWorld.To(tells ? [task.Asker] : []), Guid.NewGuid(), Today, Now, Cancellation),
            };
            var expected = Expected(actor, task, how, tells);
            Assert.True(expected == result is AnswerTask.Result.Done, $"{actor.Name} answers {how}, expected {expected}: {result}\n{string.Join('\n', _done)}");
            if (expected)
            {
                Change(actor, task, how, why, tells);
            }

            return $"{actor.Name} answers {how} ({before} to {task.State}, known as {task.Told}): {result.GetType().Name}";
        }

        bool Expected(Actor actor, AgreedModel.Task task, int how, bool tells) => Model.HasOpen(actor) && AgreedModel.Of(actor) == (how == 2 ? task.Asker : task.Doer) && how switch
        {
            0 => task.State is TeamTaskState.Proposed or TeamTaskState.Accepted,
            1 => task.State is TeamTaskState.Accepted or TeamTaskState.Done,
            2 => task.Told is TeamTaskState.Proposed or TeamTaskState.Dropped,
            _ => task.State == TeamTaskState.Proposed && (!tells || Model.Consented),
        };

        void Change(Actor actor, AgreedModel.Task task, int how, string why, bool tells)
        {
            var to = how switch { 0 => TeamTaskState.Accepted, 1 => TeamTaskState.Done, 2 => TeamTaskState.Dropped, _ => TeamTaskState.Declined };
            if (to == task.State)
            {
                return;
            }

            task.State = to;
            task.Told = to == TeamTaskState.Dropped || Model.Consented || task.Asker == task.Doer ? to : task.Told;
            if (to == TeamTaskState.Declined)
            {
                Model.Entries.Add((why, AgreedModel.Of(actor), tells ? [task.Asker] : []));
            }
        }

        async Task<string> Plan(Actor actor)
        {
            var told = Some(actor);
            var plan = world.Plans(Today.AddDays(dice.Next(20))) with { Agenda = $"Møte {_done.Count}" };
            if (await world.Teams.Circles.Handle(actor, world.Child, Today, Cancellation) is null)
            {
                Assert.False(Model.HasOpen(actor));
                return "";
            }

            var result = await world.Planned(actor, plan, [.. told]);
            Assert.True((Model.HasOpen(actor) && told.All(one => Model.MayTell(actor, one))) == result is PlanMeeting.Result.Planned, $"{actor.Name} plans: {result}\n{string.Join('\n', _done)}");
            if (result is PlanMeeting.Result.Planned planned)
            {
                Model.Meetings.Add(new(planned.Id, AgreedModel.Of(actor), told));
                Model.Entries.Add((plan.Agenda, AgreedModel.Of(actor), told));
            }

            return $"{actor.Name} plans and tells {string.Join(", ", told.Select(Name))}: {result.GetType().Name}";
        }

        async Task<string> CallOff(Actor actor)
        {
            if (Model.Meetings.Count == 0)
            {
                return "";
            }

            var meeting = Model.Meetings[dice.Next(Model.Meetings.Count)];
            var done = await world.Teams.End.CallOff(actor, world.Team, meeting.Id, Today, Cancellation);
            Assert.Equal(Model.HasOpen(actor) && meeting.Planner == AgreedModel.Of(actor), done);
            meeting.Fell |= done;
            return $"{actor.Name} calls off: {done}";
        }

        /// <summary>While the two are one, nobody is taken off: it would be off both.</summary>
        async Task<string> Put(Actor actor)
        {
            var (other, assign, isTwin) = (Actors[dice.Next(Actors.Length)], new AssignWorker(world.Context, world.Context, world.Context, Gate(world.Context)), !Model.Merged && dice.Next(3) == 0);
            var (person, on, puts) = (isTwin ? twin : world.Child, isTwin ? Model.OnTwin : Model.OnChild, Model.Merged || dice.Next(3) > 0);
            var leader = dice.Next(2) == 0 ? world.People.Rektor : actor;
            var result = puts ? await assign.Put(leader, person, other.AccountId, Today, Cancellation) : await assign.TakeOff(leader, person, other.AccountId, Today, Cancellation);
            if (result is AssignWorker.Result.Done)
            {
                _ = puts ? on.Add((other.AccountId, AgreedModel.Of(leader))) : on.Remove((other.AccountId, AgreedModel.Of(leader)));
            }

            return $"{leader.Name} {(puts ? "puts on" : "takes off")} {other.Name}{(isTwin ? " (twin)" : "")}: {result.GetType().Name}";
        }

        /// <summary>The child is near to her, and closed; a leader takes back what was said by mistake.</summary>
        async Task<string> Near(Actor actor)
        {
            var ties = new SayTies(world.Context, world.Context);
            if (!Model.Near.Contains(actor.AccountId))
            {
                var said = await ties.Handle(actor, world.Child, isSelf: false, Today, Cancellation) is SayTies.Result.Done;
                Assert.Equal(Model.HasOpen(actor), said);
                _ = said && Model.Near.Add(actor.AccountId);
                return $"{actor.Name} says that the child is near: {said}";
            }

            var tie = Assert.Single(await ties.Of(actor, Cancellation), one => one.TakenBackOn is null);
            if (dice.Next(3) > 0)
            {
                Assert.IsType<SayTies.Result.Done>(await ties.AskBack(actor, tie.Id, Today, Cancellation));
            }

            var asked = (await ties.Of(actor, Cancellation)).Single(one => one.Id == tie.Id).AskedBackOn is not null;
            var leader = AgreedModel.Of(actor) == world.People.School ? world.People.Rektor : world.People.NavLeader;
            var back = await new RecordTies(world.Context, world.Context, world.Context, Gate(world.Context)).TakeBack(leader, tie.Id, "Feil", Today, Cancellation) is RecordTies.Result.Done;
            Assert.Equal(asked && leader.AccountId != actor.AccountId && AgreedModel.Of(leader) == AgreedModel.Of(actor), back);
            _ = back && Model.Near.Remove(actor.AccountId);
            return $"{leader.Name} takes back that the child is near to {actor.Name}: {back}";
        }

        async Task<string> MergeOrPart()
        {
            if (Model.Near.Contains(world.People.Rektor.AccountId))
            {
                return "";
            }

            if (!Model.Merged)
            {
                Assert.IsType<MergePersons.Result.Done>(await new MergePersons(world.Context, world.Context, world.Context, Gate(world.Context), new ToldServices(world.Context)).Handle(world.People.Rektor, new(world.Child, twin, "Samme barn", true), Today, Cancellation));
            }
            else
            {
                var parts = new PartPersons(world.Context, world.Context, world.Context, Gate(world.Context));
                var row = Assert.Single(await parts.List(world.People.Rektor, world.Child, Today, Cancellation), one => one.Person == twin);
                Assert.IsType<PartPersons.Result.Done>(await parts.Handle(world.People.Rektor, world.Child, row.Id, "To barn", Today, Cancellation));
            }

            Model.Merged = !Model.Merged;
            return Model.Merged ? "merged" : "parted";
        }

        async Task<string> Withdraw()
        {
            if (Model.Consented)
            {
                Assert.IsType<AnswerConsent.Result.Done>(await world.Teams.Answer.Withdraw(world.People.Teacher, world.Consent, world.Mother, "", Today, Cancellation));
                Model.Consented = false;
            }

            return "withdrawn";
        }

        string Name(Guid service) => service == world.People.School ? "school" : service == world.People.Nav ? "nav" : "clinic";
    }
}
