using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Scoring;

/// <summary>Rules of the bank's score of a group, in the order of <c>docs/business-rules.md</c>.</summary>
public static class ScoringRules
{
    /// <summary>No criterion above its most points, nothing below zero (specification §5).</summary>
    public static readonly Rule PointsAreOnTheScale =
        new("TK-100", "Điểm chấm không hợp lệ: mỗi tiêu chí và tổng điểm ({0}) phải từ 0 đến mức tối đa của thang điểm.");

    /// <summary>The class is one of four words; the bank's word is trusted, so it must be understood.</summary>
    public static readonly Rule ClassIsKnown =
        new("TK-101", "Không hiểu xếp loại \"{0}\"; chỉ nhận Tốt, Khá, Trung bình, Yếu.");
}
