using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.MembershipRequests;

/// <summary>What no meeting could decide is refused when it is filed already.</summary>
internal static class FilingRefusal
{
    /// <summary>Throws what has no exception, at a field; what may be waived or is only told waits for the meeting.</summary>
    public static void RefuseToFile(this MembershipReview.Reading reading, MembershipRequest request, string field)
    {
        if (reading.Of(request).FirstOrDefault(finding => finding.Level == FindingLevel.Absolute) is { } finding)
            throw IdentityAnswers.Refusal(field, finding.Text);
    }
}
