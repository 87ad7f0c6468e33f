namespace Langbenk.Prevention.InternalControl;

/// <summary>Whom the requirement is asked of. Since 2026 the act names the management only.</summary>
public enum CompetenceRole
{
    Leader,
    Deputy,
    Employee,
}
