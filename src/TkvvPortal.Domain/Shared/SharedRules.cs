namespace TkvvPortal.Domain.Shared;

/// <summary>Rules of every act.</summary>
public static class SharedRules
{
    /// <summary>Who passes a rule says why.</summary>
    public static readonly Rule ExceptionHasReason = new("TK-118", "Muốn làm tiếp dù có điểm nêu trên, hãy ghi lý do ngoại lệ.");
}
