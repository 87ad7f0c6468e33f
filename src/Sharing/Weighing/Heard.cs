using Langbenk.Law.Codes;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using LawConsent = Langbenk.Law.Sharing.Consent;

namespace Langbenk.Sharing.Weighing;

/// <summary>
/// What those around a child have answered that counts when one receiver is told something: a yes only in the consent that it is told on,
/// a no wherever it was said about the same kind of information to the same receiver and stands.
/// </summary>
/// <param name="on">The consent it is told on; null where there is none, or it does not name the receiver.</param>
/// <param name="naming">Every consent in reach that names the receiver, the latest first.</param>
sealed class Heard(Circle circle, NamedConsents.One? on, IReadOnlyList<NamedConsents.One> naming, Purpose purpose)
{
    public NamedConsents.One? On => on;

    /// <summary>Her answer in the consent it is told on; of two ids of the same person the one that opens least.</summary>
    public ConsentAnswer? AnswerOf(Guid person) => on?.Answers.Where(one => circle.Main(one.PersonId) == person).OrderBy(one => Openness(one.State)).FirstOrDefault();

    public bool IsSilent(Guid person) => AnswerOf(person) is { State: AnswerState.Asked };

    public LawConsent? Of(Guid person, InformationKind kind, Guid about) =>
        StandingNo(person, kind, about) is { } no ? Law(no.Consent, no.Answer, kind, about)
        : AnswerOf(person) is { State: AnswerState.Given or AnswerState.Refused or AnswerState.Withdrawn } answer ? Law(on!, answer, kind, about) : null;

    /// <summary>
    /// Her latest word on telling this receiver this, when it was no; said on the same day, that in the later consent. Of a consent on the wrong
    /// child a no still stands, a yes does not.
    /// </summary>
    (NamedConsents.One Consent, ConsentAnswer Answer)? StandingNo(Guid person, InformationKind kind, Guid about)
    {
        var said = naming.Where(one => Covers(one, kind, about))
            .SelectMany(one => one.Answers.Where(answer => circle.Main(answer.PersonId) == person && answer.State is AnswerState.Given or AnswerState.Refused or AnswerState.Withdrawn
                    && (one.Consent.WrongChildOn is null || answer.State != AnswerState.Given))
                .OrderBy(answer => Openness(answer.State)).Select(answer => (Consent: one, Answer: answer)))
            .OrderByDescending(one => one.Answer.WithdrawnOn ?? one.Answer.AnsweredOn).ToList();
        return said is [{ Answer.State: AnswerState.Refused or AnswerState.Withdrawn } latest, ..] ? latest : null;
    }

    bool Covers(NamedConsents.One consent, InformationKind kind, Guid about) =>
        consent.Consent.KindList.Contains(kind) && consent.About.Any(one => circle.Main(one) == circle.Main(about));

    static int Openness(AnswerState state) => state switch
    {
        AnswerState.Refused or AnswerState.Withdrawn => 0,
        AnswerState.Asked => 1,
        AnswerState.DoesNotUnderstand => 2,
        _ => 3,
    };

    /// <summary>A consent covers what it names, and no more: unclear is read narrowly.</summary>
    LawConsent Law(NamedConsents.One consent, ConsentAnswer answer, InformationKind kind, Guid about) => new()
    {
        Status = answer.State switch
        {
            AnswerState.Given => ConsentStatus.Given,
            AnswerState.Refused => ConsentStatus.Refused,
            _ => ConsentStatus.Withdrawn,
        },
        Form = answer.Form == AnswerForm.Written ? ConsentForm.Written : ConsentForm.OralRecorded,
        Informed = Tri.Yes,
        Voluntary = Tri.Yes,
        CoversReceiver = Tri.Yes,
        CoversInformation = Covers(consent, kind, about) ? Tri.Yes : Tri.No,
        CoversPurpose = purpose == consent.Consent.Purpose ? Tri.Yes : Tri.No,
        GivenOn = answer.AnsweredOn,
        ValidUntil = consent.Consent.ValidTo,
        WithdrawnOn = answer.WithdrawnOn,
    };
}
