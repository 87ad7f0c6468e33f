using Langbenk.Cooperation.Reports;
using Langbenk.Cooperation.Worries;
using Langbenk.Law.Rulebook;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Langbenk.Sharing.Disclosures;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Cooperation;

/// <summary>The operations of reports over one context.</summary>
sealed class ReportWorld(LangbenkContext context)
{
    public static readonly LawBook Book = LawBookFiles.LoadBesideProgram();

    public static readonly ReportText Good = new()
    {
        About = ReportAbout.Child,
        Danger = Danger.NotNow,
        Duties = "ME-01",
        Seen = "Kom med blåmerker på begge overarmene mandag og onsdag",
        Since = "Siden påske, hver uke",
        Child = Talk.Yes,
        ChildSaid = "«Jeg vil ikke hjem»",
        SuspectsClose = true,
        Parents = ParentsTold.NotNow,
        ParentsSaid = "Mistanke om vold hjemme",
        OtherMunicipality = "Bekk",
        Title = "Kontaktlærer",
    };

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    OpenPersons Persons => new(context, Gate(context));

    public ReadReportBasis Bases => new(context, context, Persons, Gate(context), Book);

    public FindReceiver Receivers => new(context);

    public StartReport Start => new(context, context, Persons, Bases, Receivers);

    public WriteReport Write => new(context, Persons, Bases, Receivers);

    public AddToReport Add => new(context, Persons);

    public MarkSentByOtherWay Mark => new(context, Persons);

    public SetAsideReport SetAside => new(context, Persons);

    public ReadReports Read => new(context, context, Persons, context, Receivers, Bases, Book);

    public async Task<Guid> Started(Actor actor, Guid child, ReportText? text = null) =>
        Assert.IsType<StartReport.Result.Started>(await Start.Handle(actor, child, text ?? Good, Today, Cancellation)).Id;

    public async Task<IEnumerable<int>> Refusals(Actor actor, Guid child, ReportText text) =>
        Assert.IsType<StartReport.Result.Refused>(await Start.Handle(actor, child, text, Today, Cancellation)).Faults.Select(one => one.Problem.Number);

    public async Task<ReadReports.Whole?> One(Actor actor, Guid id, DateOnly? day = null) => await Read.One(actor, id, day ?? Today, Cancellation);

    public async Task<int> Listed(Actor actor, DateOnly? day = null) =>
        (await Read.List(actor, false, day ?? Today, Cancellation)).Count + (await Read.List(actor, true, day ?? Today, Cancellation)).Count;

    public async Task<MarkSentByOtherWay.Result> Sent(Actor actor, Guid id, DispatchWay way = DispatchWay.Post, int? version = null, DateOnly? on = null, DateOnly? today = null) => await Mark.Handle(
        actor, new(id, version ?? (await One(actor, id, today))?.Report.Version ?? 1, way, on ?? today ?? Today, "lærer", "Barnevernet i Bekk"), today ?? Today, Cancellation);

    public async Task Seal(Actor actor, Guid child, ProtectionLevel level = ProtectionLevel.StrictlyConfidential) => Assert.IsType<ProtectAddress.Result.Done>(
        await new ProtectAddress(context, context, context, Gate(context)).Handle(actor, new(child, level, "politiet", []), Today, Cancellation));

    public async Task Merge(Actor actor, Guid main, Guid other) => Assert.IsType<MergePersons.Result.Done>(
        await new MergePersons(context, context, context, Gate(context), new ToldServices(context)).Handle(actor, new(main, other, "Samme barn", false), Today, Cancellation));

    public async Task<Guid> Service(ServiceKind kind, string name, Guid? host, IReadOnlyList<Guid> owners, ServiceTask task, string phone = "", string onCall = "") =>
        Assert.IsType<AddService.Result.Added>(await new AddService(context).Handle(new(kind, name, host, new(2024, 1, 1), owners, task, "", Phone: phone, OnCallPhone: onCall), Cancellation)).Service.Id;
}
