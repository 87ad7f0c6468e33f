using Langbenk.Cooperation.Reports;
using Langbenk.Organisation.Municipalities;
using Langbenk.Pages.People;
using Langbenk.Texts;

namespace Langbenk.Pages.Cooperation.Reports;

/// <summary>A page with the form of a report: what stands around it, and whom to call, on top.</summary>
public abstract class ReportFormPage(ReadReportBasis bases, FindReceiver receivers) : FormPage
{
    IReadOnlyList<Municipality> _municipalities = [];

    public ReportBasis Basis { get; private set; } = null!;

    public FindReceiver.Receiver Receiver { get; private set; } = FindReceiver.Receiver.Unknown;

    public ReportAbout About => Basis.Abouts.Count == 1 ? Basis.Abouts[0] : Values.Choice<ReportAbout>("gjelder") ?? ReportAbout.Child;

    public bool IsOnlyUnborn => !Basis.Abouts.Contains(ReportAbout.Child);

    public ReportDuty Duty => Basis.Duty(About);

    public string NameOf => PersonNames.Of(Basis.Person, T);

    public string Heading => T(Basis.Abouts is [ReportAbout.Expected] ? ReportTexts.AboutUnborn(NameOf) : ReportTexts.About(NameOf));

    public IEnumerable<Choice> Abouts => Basis.Abouts.Select(one => new Choice($"{one}", T(ReportFormTexts.AboutOf(one, NameOf))));

    public IEnumerable<Choice> Duties => ReportForm.Duties(Basis.Abouts.OrderBy(one => one).Select(Basis.Duty), T);

    public IEnumerable<Choice> Municipalities => [new("", "–"), .. _municipalities.Select(one => new Choice($"{one.Id}", one.Name))];

    protected Guid Service => Actor.Acting!.ScopeId;

    protected async Task Around(Guid person) => Basis = await bases.Of(person, Service, Today, Cancellation);

    protected Task<IReadOnlySet<Guid>> Sealed(IReadOnlyList<Guid> persons) => bases.Sealed(persons, Today, Cancellation);

    protected Task<Guid?> UsualMunicipality() => receivers.Usual(Service, Today, Cancellation);

    protected override async Task Fill()
    {
        _municipalities = await receivers.Municipalities(Today, Cancellation);
        Receiver = await receivers.Of(Values.Id("kommune"), About, Today, Cancellation);
    }
}
