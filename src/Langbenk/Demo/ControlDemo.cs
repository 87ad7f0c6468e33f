using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.InternalControl;

namespace Langbenk.Demo;

/// <summary>Twenty duties of the child welfare service and the Nav office, some in order and some not, and three deviations.</summary>
sealed class ControlDemo(
    StartDuties start, WriteRoutine write, AddEvidence addEvidence, RecordDeviation record,
    AddCorrection addCorrection, FinishCorrection finish, CheckEffect check, CloseDeviation close) : IDemoPart
{
    public int Order => 60;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        var duties = await Follow(area, area.ChildWelfare, area.ChildWelfareLeader, ControlDemoTexts.ChildWelfare, cancellation);
        await Follow(area, area.Nav, area.NavLeader, ControlDemoTexts.Nav, cancellation);
        await Deviations(area, area.As(area.ChildWelfareLeader), duties, cancellation);
    }

    async Task<Dictionary<string, Guid>> Follow(
        DemoArea area, Service service, Account leader, IReadOnlyList<ControlDemoDuty> duties, CancellationToken cancellation)
    {
        var actor = area.As(leader);
        var from = area.Today.AddYears(-3);
        var started = (StartDuties.Result.Started)await start.Handle(
            actor, new StartDuties.Input(service.Id, [.. duties.Select(duty => duty.Key)]), from, cancellation);
        var ids = started.Duties.ToDictionary(duty => duty.DutyKey, duty => duty.Id);
        foreach (var duty in duties)
        {
            if (duty.ReviewedMonthsAgo >= 0)
            {
                var day = area.Today.AddMonths(-duty.ReviewedMonthsAgo);
                Must<WriteRoutine.Result.Written>(await write.Handle(
                    actor, new WriteRoutine.Input(ids[duty.Key], 0, duty.Routine, duty.Owner, day, 12), day, cancellation));
            }

            if (duty.EvidenceMonthsAgo >= 0)
            {
                var day = area.Today.AddMonths(-duty.EvidenceMonthsAgo);
                Must<AddEvidence.Result.Added>(await addEvidence.Handle(
                    actor, new AddEvidence.Input(ids[duty.Key], duty.Evidence, day, ""), day, day.ToDateTime(new TimeOnly(9, 0)), cancellation));
            }
        }

        return ids;
    }

    async Task Deviations(DemoArea area, Actor leader, Dictionary<string, Guid> duties, CancellationToken cancellation)
    {
        var today = area.Today;
        var serious = await Record(leader, new(duties["screening-within-a-week"],
            "En melding om uro for vold lå i ni dager fordi faglederen var syk og vikaren ikke sto på lista.", DeviationSeverity.Serious,
            today.AddDays(-16), "Vikarlista var fra i fjor.", "Meldingen ble vurdert samme dag den ble funnet, og barnet ble snakket med."), cancellation);
        await Correct(leader, serious, "Gå gjennom vikarlista første mandag i måneden", "Fagleder mottak", area.ChildWelfare.Id, today.AddDays(11), today, cancellation);
        await Correct(leader, serious, "Varsle leder når en melding er fem dager gammel", "Merkantil leder", area.ChildWelfare.Id, today.AddDays(-2), today.AddDays(-15), cancellation);

        var open = await Record(leader, new(duties["measures-evaluated"],
            "Elleve tiltaksplaner ble evaluert mer enn en måned for sent i høst.", DeviationSeverity.Medium, today.AddMonths(-2),
            "To stillinger sto ledige.", ""), cancellation);
        await Correct(leader, open, "Sett opp evalueringsmøter for hele året når planen lages", "Teamleder tiltak", area.ChildWelfare.Id, today.AddDays(30), today, cancellation);

        var closed = await Record(leader, new(duties["feedback-received"],
            "Fire meldere hadde ikke fått svar etter tre uker i sommerferien.", DeviationSeverity.Low, today.AddMonths(-4),
            "Ingen hadde oppgaven i juli.", "Svarene ble sendt samme dag."), cancellation);
        var done = await Correct(leader, closed, "Legg svar til melder inn i ferieplanen", "Merkantil leder", area.ChildWelfare.Id, today.AddMonths(-3), today.AddMonths(-4), cancellation);
        Must<FinishCorrection.Result.Done>(await finish.Handle(leader, done, today.AddMonths(-3), cancellation));
        Must<CheckEffect.Result.Checked>(await check.Handle(leader, done, 1, "Ingen meldinger uten svar i høstferien.", today.AddMonths(-1), cancellation));
        Must<CloseDeviation.Result.Closed>(await close.Handle(
            leader, closed, "Alt som må gjøres hver uke, må stå i ferieplanen.", today.AddMonths(-1), cancellation));
    }

    async Task<Guid> Record(Actor actor, RecordDeviation.Input input, CancellationToken cancellation) =>
        Must<RecordDeviation.Result.Recorded>(await record.Handle(actor, input, input.FoundOn, cancellation)).Deviation.Id;

    async Task<Guid> Correct(
        Actor actor, Guid deviation, string action, string position, Guid holder, DateOnly due, DateOnly day, CancellationToken cancellation) =>
        Must<AddCorrection.Result.Added>(await addCorrection.Handle(
            actor, new AddCorrection.Input(deviation, action, position, holder, due), day, cancellation)).Correction.Id;

    static T Must<T>(object result) => result is T done ? done : throw new InvalidOperationException($"The demonstration was refused: {result}");
}
