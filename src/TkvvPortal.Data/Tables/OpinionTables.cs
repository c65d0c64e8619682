using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Files;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.PolicyDocuments;

namespace TkvvPortal.Data;

// What groups say and what they are told: opinions, texts, files.
public abstract partial class PortalDbContext
{
    /// <summary>Opinions raised at meetings.</summary>
    public DbSet<Petition> Petitions => Set<Petition>();

    /// <summary>What was done about opinions.</summary>
    public DbSet<PetitionStep> PetitionSteps => Set<PetitionStep>();

    /// <summary>Văn bản chính sách.</summary>
    public DbSet<PolicyDocument> PolicyDocuments => Set<PolicyDocument>();

    /// <summary>Which groups are to hear which text.</summary>
    public DbSet<DocumentAudience> DocumentAudiences => Set<DocumentAudience>();

    /// <summary>Scans and pictures of groups.</summary>
    public DbSet<GroupFile> GroupFiles => Set<GroupFile>();
}
