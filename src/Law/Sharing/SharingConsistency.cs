using Langbenk.Law.Codes;
using Langbenk.Law.Reading;

namespace Langbenk.Law.Sharing;

/// <summary>Hard facts that contradict each other: an error naming each, and no verdict (contract § 2).</summary>
internal static class SharingConsistency
{
    public static void Check(SharingRequest request, ErrorList errors)
    {
        CheckInformation(request, errors);
        CheckPersons(request, errors);
        if (!errors.Touch("sender") && !errors.Touch("receiver"))
            CheckActors(request, errors);
        if (!errors.Touch("purpose") && !errors.Touch("order") && request.Order is not null != (request.Purpose == Purpose.AnswerOrder))
            errors.Inconsistent(request.Order is null ? "purpose-without-order" : "order-without-purpose", "order");
        if (request.Has(Circumstance.RoutineWithoutAssessment) && (request.Yes & Assessments.Concerns) != 0)
            errors.Inconsistent("routine-with-concern", "circumstances");
    }

    private static void CheckInformation(SharingRequest request, ErrorList errors)
    {
        var identifies = request.Kinds.Any(k => k is InformationKind.Identity or InformationKind.ContactDetails
            or InformationKind.Location or InformationKind.ReporterIdentity);
        if (request.Identifiability == Identifiability.Anonymous && identifies)
            errors.Inconsistent("anonymous-identifying-kind", "information.kinds");
    }

    private static void CheckPersons(SharingRequest request, ErrorList errors)
    {
        var pregnant = request.Persons.Any(p => p.Role == PersonRole.Pregnant);
        if (!pregnant && request.Persons.Any(p => p.Role == PersonRole.Unborn))
            errors.Inconsistent("unborn-without-pregnant", "persons");
        if (!pregnant && request.Has(Circumstance.PregnantDetained))
            errors.Inconsistent("detained-without-pregnant", "circumstances");
        if (request.Has(Circumstance.AddressReleaseGranted)
            && !request.Persons.Any(p => p.AddressProtection == AddressProtection.StrictlyConfidential))
            errors.Inconsistent("address-release-without-strict", "circumstances");
        if (request.Has(Circumstance.CareOrder) && request.Persons.Any(p => p is { Role: PersonRole.Child, Age: >= 18 }))
            errors.Inconsistent("care-order-adult", "circumstances");
    }

    private static void CheckActors(SharingRequest request, ErrorList errors)
    {
        var (from, to) = (request.Sender, request.Receiver);
        if (to.Relation == Relation.SameNavOffice && !(from.Type.IsNav() && to.Type.IsNav()))
            errors.Inconsistent("same-nav-office-not-nav", "receiver.relation");
        if (to.Relation == Relation.SameBody && from.Type.Body() != to.Type.Body())
            errors.Inconsistent("same-body-different-types", "receiver.relation");
        if (to.ReporterStatus != ReporterStatus.None && from.Type != ActorType.ChildWelfare)
            errors.Inconsistent("reporter-status-wrong-sender", "receiver.reporterStatus");
        if (to.ReporterStatus == ReporterStatus.PrivateReporter && to.Type.IsService())
            errors.Inconsistent("private-reporter-service", "receiver.reporterStatus");
        if (to.ReporterStatus == ReporterStatus.PublicReporter && to.Type.IsPerson())
            errors.Inconsistent("public-reporter-person", "receiver.reporterStatus");
    }
}
