using Langbenk.Cooperation.Reports;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Data.Tests.People.PeopleWorld;

namespace Langbenk.Data.Tests.Cooperation;

/// <summary>Which service receives a report, with which telephone; which provision binds which kind of service.</summary>
public class ReportReceiverTests
{
    static readonly DateOnly From = new(2024, 1, 1);

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Engines))]
    public async Task Receiver_IsTheChildWelfareOfTheMunicipality_AlsoAnothersHost(Engine engine)
    {
        await using var database = await TestDatabase.Created(engine);
        var world = await Fill(database);
        await using var context = database.Open();
        var reports = new ReportWorld(context);
        var sol = await context.Municipalities.Where(one => one.Name == "Sol").Select(one => one.Id).SingleAsync(Cancellation);
        var bekk = Assert.IsType<AddMunicipality.Result.Added>(await new AddMunicipality(context).Handle(new("1002", "Bekk", From, 900), Cancellation)).Municipality.Id;
        Assert.Equal((sol, FindReceiver.Receiver.Unknown), (await reports.Receivers.Usual(world.School, Today, Cancellation), await reports.Receivers.Of(bekk, ReportAbout.Child, Today, Cancellation)));

        var shared = await reports.Service(ServiceKind.ChildWelfare, "Barnevernet i Sol og Bekk", sol, [sol, bekk], ServiceTask.ChildWelfare, "00 11 22 33");
        var watch = await reports.Service(ServiceKind.ChildWelfare, "Barnevernsvakta", sol, [bekk], ServiceTask.EmergencyDuty, "00 99 99 99");
        var clinic = await reports.Service(ServiceKind.HealthClinic, "Bekk helsestasjon", bekk, [], ServiceTask.Ordinary, "00 44 44 44");
        Assert.Equal(new FindReceiver.Receiver(shared, "Barnevernet i Sol og Bekk", "00 11 22 33", "00 99 99 99"), await reports.Receivers.Of(bekk, ReportAbout.Child, Today, Cancellation));
        Assert.Equal(clinic, (await reports.Receivers.Of(bekk, ReportAbout.Expected, Today, Cancellation)).ServiceId);
        Assert.Null(await reports.Receivers.Usual(shared, Today, Cancellation));

        var child = await Registered(context, world.Teacher, Child());
        var id = await reports.Started(world.Teacher, child, ReportWorld.Good with { MunicipalityId = bekk, OtherMunicipality = "noe annet" });
        var whole = (await reports.One(world.Teacher, id))!;
        Assert.Equal((shared, "Bekk", "", "00 99 99 99"), (whole.Report.ReceiverId!.Value, whole.Report.MunicipalityName, whole.Report.Text.OtherMunicipality, whole.Receiver.OnCallPhone));

        // Another number is the number of every report from then on; another owner takes over the next.
        var service = await context.Services.SingleAsync(one => one.Id == shared, Cancellation);
        var change = new ChangeService.Input(shared, service.Version, service.Name, sol, [new(sol, ServiceTask.ChildWelfare)], Today, null) { Phone = "00 55 55 55" };
        Assert.Equal(OrganisationProblems.BadPhone, Assert.IsType<ChangeService.Result.Refused>(await new ChangeService(context).Handle(change with { OnCallPhone = "ring meg" }, Today, Cancellation)).Problem);
        Assert.IsType<ChangeService.Result.Done>(await new ChangeService(context).Handle(change, Today, Cancellation));
        Assert.Equal("00 55 55 55", (await reports.Receivers.Of(sol, ReportAbout.Child, Today, Cancellation)).Phone);
        Assert.Null((await reports.Receivers.Of(bekk, ReportAbout.Child, Today, Cancellation)).ServiceId);
        Assert.NotEqual(watch, (await reports.Receivers.Of(bekk, ReportAbout.Child, Today.AddDays(-1), Cancellation)).ServiceId);
    }

    [Theory]
    [InlineData(ServiceKind.School, "oppl § 24-3")]
    [InlineData(ServiceKind.Kindergarten, "bhgl § 46")]
    [InlineData(ServiceKind.SchoolHealth, "hpl § 33")]
    [InlineData(ServiceKind.NavMunicipal, "stl § 45")]
    [InlineData(ServiceKind.FamilyCounselling, "fvkl § 10")]
    [InlineData(ServiceKind.CrisisCentre, "ksl § 6")]
    public void Duty_OfEachKindOfService_HasItsOwnProvisionBesideTheChildWelfareAct(ServiceKind kind, string own)
    {
        var grounds = ReportDuty.Of(ReportWorld.Book, kind, ReportAbout.Child, Today).GroundsOf(["ME-01"]).Select(one => one.Provision.Id).ToList();
        Assert.Equal(["bvl § 13-2", own], grounds);
    }

    [Fact]
    public void Duty_OfEveryKind_StandsOnTheChildWelfareActAtLeast()
    {
        foreach (var kind in Enum.GetValues<ServiceKind>())
        {
            var duty = ReportDuty.Of(ReportWorld.Book, kind, ReportAbout.Child, Today);
            Assert.Equal(kind != ServiceKind.VoluntaryOrganisation, duty.IsBound);
            Assert.All(duty.Cases, one => Assert.NotEmpty(one.Grounds));
            Assert.Contains(duty.Besides, one => one.Rule.Id == "ME-20");
        }

        Assert.Equal(["ME-24"], ReportDuty.Of(ReportWorld.Book, ServiceKind.VoluntaryOrganisation, ReportAbout.Child, Today).Allowing.Select(one => one.Rule.Id));
        // A child that endangers itself: the kindergartens' own act says nothing of it.
        Assert.DoesNotContain(ReportDuty.Of(ReportWorld.Book, ServiceKind.Kindergarten, ReportAbout.Child, Today).GroundsOf(["ME-04"]), one => one.Provision.Act == "bhgl");
    }

    [Fact]
    public void Duty_TowardsAnUnbornChild_IsHealthPersonnelsAndChildWelfares()
    {
        ServiceKind[] bound = [ServiceKind.ChildWelfare, ServiceKind.HealthClinic, ServiceKind.SchoolHealth, ServiceKind.GeneralPractitioner, ServiceKind.MunicipalHealth, ServiceKind.SpecialistHealth, ServiceKind.DentalHealth];
        Assert.Equal(bound, Enum.GetValues<ServiceKind>().Where(kind => ReportDuty.Of(ReportWorld.Book, kind, ReportAbout.Expected, Today).Cases.Count > 0));
    }
}
