using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Goals;
using static Langbenk.Data.Tests.Prevention.SteeringArea;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>The operations on goals by short names, for tests.</summary>
static class GoalSteps
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static WriteGoal Writer(LangbenkContext context) => new(context, context, new(context));

    public static ReadGoals Reader(LangbenkContext context) => new(context, context, new(context));

    public static ChangeGoal Changer(LangbenkContext context) => new(context, new(context));

    public static LinkMeasure Link(LangbenkContext context) => new(context, new(context));

    public static AddIndicator Adder(LangbenkContext context) => new(context, new(context));

    public static RecordReading Recorder(LangbenkContext context) => new(context, new(context));

    public static RemoveIndicator Remover(LangbenkContext context) => new(context, new(context));

    public static ChangeIndicator IndicatorChanger(LangbenkContext context) => new(context, new(context));

    public static WriteGoal.Input Whole(SteeringArea area) => new(area.Plan, "Familier får hjelp i tide")
    {
        MunicipalityId = area.Bekk,
        Change = "Én dør inn.",
        Effect = "Barn slipper å vente.",
        Levels = GoalLevels.Universal | GoalLevels.Indicated,
        AgeFrom = 0,
        AgeTo = 6,
        Theme = "parenting",
        ServiceId = area.Clinic,
        Position = "Leder",
        Deadline = new(2027, 12, 31),
    };

    public static AddIndicator.Input Waiting(Guid goal) => new(goal, null, "Andel som fikk hjelp i tide")
    {
        Wanted = WantedDirection.Up,
        BaselineValue = 50,
        BaselineOn = new(2024, 1, 1),
        TargetValue = 80,
    };

    public static async Task<int> Refused(LangbenkContext context, SteeringArea area, WriteGoal.Input input) =>
        Assert.IsType<WriteGoal.Result.Refused>(await Writer(context).Handle(area.SolPlanner, input, Today, Cancellation)).Problem.Number;

    public static async Task<Goal> Write(LangbenkContext context, Actor actor, WriteGoal.Input input) =>
        Assert.IsType<WriteGoal.Result.Done>(await Writer(context).Handle(actor, input, Today, Cancellation)).Goal;

    public static async Task<GoalIndicator> Add(LangbenkContext context, Actor actor, Guid goal) =>
        Assert.IsType<AddIndicator.Result.Added>(await Adder(context).Handle(actor, Waiting(goal), Today, Cancellation)).Indicator;

    public static async Task Read(LangbenkContext context, Actor actor, Guid indicator, decimal value, DateOnly on) =>
        Assert.IsType<RecordReading.Result.Done>(
            await Recorder(context).Handle(actor, new(indicator, value, on, "", Now, Today), Cancellation));
}
