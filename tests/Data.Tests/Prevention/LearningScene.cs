using System.Security.Cryptography;
using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Networks;
using Langbenk.Prevention.Packages;

namespace Langbenk.Data.Tests.Prevention;

/// <summary>One installation: two municipalities, their planners, a director, a service leader and an administrator, and a key pair.</summary>
sealed class LearningScene : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 9, 1);

    readonly TestDatabase _database;

    LearningScene(TestDatabase database) => _database = database;

    public Keys Own { get; } = new();

    public Guid Vik { get; private set; }

    public Guid Nes { get; private set; }

    public Guid Clinic { get; private set; }

    public Actor VikPlanner { get; private set; } = null!;

    public Actor VikDirector { get; private set; } = null!;

    public Actor NesPlanner { get; private set; } = null!;

    public Actor ClinicLeader { get; private set; } = null!;

    public Actor VikAdministrator { get; private set; } = null!;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static ExampleText Text(string title) => new(
        title, "Kaffe og lek.", "Små barn møtes sjelden.", "Småbarnsfamilier", ["universal"], "2", "En halv stilling.", "Ikke målt.", "Mange kommer igjen.",
        "Helsestasjonen", "Vik", "Egen erfaring", "", ["early-years"]);

    public static async Task<LearningScene> On(Engine engine, string number = "9901", string name = "Vik")
    {
        var scene = new LearningScene(await TestDatabase.Created(engine));
        await using var context = scene.Open();
        scene.Vik = await Municipality(context, number, name);
        scene.Nes = await Municipality(context, "9909", "Nes");
        scene.Clinic = Assert.IsType<AddService.Result.Added>(await new AddService(context).Handle(
            new(ServiceKind.HealthClinic, "Vik helsestasjon", scene.Vik, new(2020, 1, 1), []), Cancellation)).Service.Id;
        scene.VikPlanner = await Account(context, "vik", Role.Planner, scene.Vik);
        scene.VikDirector = await Account(context, "direktor", Role.Director, scene.Vik);
        scene.NesPlanner = await Account(context, "nes", Role.Planner, scene.Nes);
        scene.ClinicLeader = await Account(context, "helse", Role.ServiceLeader, scene.Clinic);
        scene.VikAdministrator = await Account(context, "admin", Role.Administrator, scene.Vik);
        return scene;
    }

    public LangbenkContext Open() => _database.Open();

    public async Task<T> Do<T>(Func<LangbenkContext, Task<T>> act)
    {
        await using var context = Open();
        return await act(context);
    }

    public async Task<Guid> Example(string title, Actor? actor = null, Guid? scope = null) => Assert.IsType<SaveExample.Result.Saved>(
        await Do(context => Save(context).Handle(new(actor ?? VikPlanner, null, 0, scope ?? Vik, Text(title), Language.Nb, Today), Cancellation))).Id;

    public Task<SubmitExample.Result> Submit(Actor actor, Guid id, int version) =>
        Do(context => new SubmitExample(context, context, context, new(context)).Handle(actor, id, version, Today, Cancellation));

    public Task<ReviewExample.Result> Review(Actor actor, Guid id, int version, bool publish = true, string reason = "Godt beskrevet.") =>
        Do(context => new ReviewExample(context, new(context)).Handle(new(actor, id, version, publish, reason, Today), Cancellation));

    public async Task<Guid> Published(string title)
    {
        var id = await Example(title);
        Assert.IsType<SubmitExample.Result.Submitted>(await Submit(VikPlanner, id, 1));
        Assert.IsType<ReviewExample.Result.Reviewed>(await Review(NesPlanner, id, 2));
        return id;
    }

    public async Task<Guid> Network(string name, Actor? actor = null, bool open = true, params IReadOnlyList<MemberName> members) => Assert.IsType<SaveNetwork.Result.Saved>(
        await Do(context => SaveNetwork(context).Handle(
            new(actor ?? VikPlanner, null, 0, Vik, new(name, "Fjell", "Vik", members.Count == 0 ? [new("Vik", "9901")] : members, ["Bufetat"], ""), open, Today),
            Cancellation))).Id;

    public Task<FindExamples.Found> Search(FindExamples.Filter filter) =>
        Do(context => new FindExamples(context, context).Handle(filter, Language.Nb, Cancellation));

    public async Task<byte[]> Export(params IReadOnlyList<Guid> chosen)
    {
        var made = Assert.IsType<ExportPackage.Result.Made>(await Do(context => Exporter(context).Handle(
            new(VikPlanner, Vik, [.. chosen], ["tidlig innsats"], [.. chosen], Today), Cancellation)));
        return (await Do(context => new ListPackages(context, context, new(context)).Download(VikPlanner, made.Id, Cancellation)))!.Value.Content;
    }

    public Task<ImportPackage.Result> Import(byte[] bytes, Actor? actor = null, Guid? municipality = null) => Do(context =>
        new ImportPackage(context, context, Own, new(context)).Handle(new(actor ?? VikPlanner, municipality ?? Vik, bytes, Today), Cancellation));

    public Task<ConfirmPublisher.Result> Confirm(Actor actor, Guid waiting, bool trust = true) => Do(context =>
        new ConfirmPublisher(context, new(context), new(context)).Handle(actor, waiting, trust, Today, Cancellation));

    /// <summary>Imported as one does the first time: set aside, fingerprint compared, confirmed.</summary>
    public async Task<ConfirmPublisher.Result.Imported> ImportAndTrust(byte[] bytes)
    {
        var waits = Assert.IsType<ImportPackage.Result.Waits>(await Import(bytes));
        return Assert.IsType<ConfirmPublisher.Result.Imported>(await Confirm(VikPlanner, waits.WaitingId));
    }

    public static SaveExample Save(LangbenkContext context) => new(context, context, new AccessGate(context));

    public static SaveNetwork SaveNetwork(LangbenkContext context) => new(context, context, context, new AccessGate(context));

    public ExportPackage Exporter(LangbenkContext context) => new(context, context, new FindExportable(context, [new Words()]), Own);

    public async ValueTask DisposeAsync()
    {
        Own.Dispose();
        await _database.DisposeAsync();
    }

    static async Task<Guid> Municipality(LangbenkContext context, string number, string name) => Assert.IsType<AddMunicipality.Result.Added>(
        await new AddMunicipality(context).Handle(new(number, name, new(2020, 1, 1)), Cancellation)).Municipality.Id;

    static async Task<Actor> Account(LangbenkContext context, string name, Role role, Guid scope)
    {
        var added = Assert.IsType<AddAccount.Result.Added>(
            await new AddAccount(context).Handle(new(name, name, role, scope, new DateOnly(2020, 1, 1)), Cancellation)).Account;
        return (await new FindActor(context).Handle(added.Id, added.SecurityStamp, null, Today, Cancellation))!;
    }

    sealed class Words : IPackageTerms
    {
        public Task<IReadOnlyList<PackageTerm>> AgreedIn(Guid municipality, CancellationToken cancellation) =>
            Task.FromResult<IReadOnlyList<PackageTerm>>([new("tidlig innsats", "Hjelp så snart noen ser behovet.", "Plangruppa")]);
    }

    public sealed class Keys : IPackageKeys, IDisposable
    {
        readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        public ReadOnlyMemory<byte> PublicKey => _key.ExportSubjectPublicKeyInfo();

        public byte[] Sign(ReadOnlySpan<byte> content) => _key.SignData(content.ToArray(), HashAlgorithmName.SHA256);

        public void Dispose() => _key.Dispose();
    }
}
