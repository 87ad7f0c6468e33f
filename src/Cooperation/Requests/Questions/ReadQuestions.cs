using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Requests.Questions;

/// <summary>What her service has asked others, and what it was asked.</summary>
public sealed class ReadQuestions(IPeopleData people, IOrganisationData organisation, QuestionsInReach reach, OpenPersons persons) : IOperation
{
    const int Most = 100;

    /// <param name="Other">The asked service; of what was received, the one that asks.</param>
    /// <param name="Answer">Of what was asked: only what was told.</param>
    /// <param name="MayAnswer">The child is hers to write about; otherwise there is nothing she could tell.</param>
    public sealed record Row(ServiceQuestion Question, Person Child, string Other, QuestionAnswer? Answer, bool MayAnswer)
    {
        /// <summary>From outside a no, nothing and silence are one, and come at the same time.</summary>
        public bool IsOver(DateOnly day) => Answer is null && Question.AnswerBy < day;
    }

    public async Task<IReadOnlyList<Row>> Asked(Actor actor, DateOnly today, CancellationToken cancellation = default) =>
        await Rows(actor, await reach.Asked(actor, today).AsNoTracking().OrderByDescending(one => one.AskedOn).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation), one => one.ToServiceId, today, cancellation);

    /// <summary>Those that wait first.</summary>
    public async Task<IReadOnlyList<Row>> Received(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var answers = reach.Answers(actor);
        return await Rows(actor, await reach.Received(actor, today).AsNoTracking().OrderBy(one => one.AnswerBy < today || answers.Any(answer => answer.QuestionId == one.Id)).ThenByDescending(one => one.AskedOn).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation), one => one.ServiceId, today, cancellation);
    }

    public async Task<Row?> One(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default) =>
        (await Rows(actor, await reach.Received(actor, today).AsNoTracking().Where(one => one.Id == id).ToListAsync(cancellation), one => one.ServiceId, today, cancellation)).SingleOrDefault();

    public async Task<int> CountWaiting(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var answers = reach.Answers(actor);
        return await reach.Received(actor, today).CountAsync(one => one.AnswerBy >= today && !answers.Any(answer => answer.QuestionId == one.Id), cancellation);
    }

    async Task<IReadOnlyList<Row>> Rows(Actor actor, List<ServiceQuestion> questions, Func<ServiceQuestion, Guid> other, DateOnly today, CancellationToken cancellation)
    {
        var (ids, children, services) = (questions.ConvertAll(one => one.Id), questions.Select(one => one.ChildId).Distinct().ToList(), questions.Select(other).Distinct().ToList());
        var answers = await reach.Answers(actor).AsNoTracking().Where(one => ids.Contains(one.QuestionId)).ToDictionaryAsync(one => one.QuestionId, cancellation);
        var used = await new SamePersons(people).Used(children, cancellation);
        var names = await organisation.Services.AsNoTracking().Where(one => services.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        var open = await persons.To(actor, PeopleActions.Change, today).Where(one => children.Contains(one)).ToListAsync(cancellation);
        return [.. questions.Select(one => new Row(one, used[one.ChildId], names[other(one)], answers.GetValueOrDefault(one.Id), open.Contains(one.ChildId)))];
    }
}
