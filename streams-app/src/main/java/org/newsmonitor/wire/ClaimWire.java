package org.newsmonitor.wire;

import org.newsmonitor.story.Attribution;
import org.newsmonitor.story.Claim;
import org.newsmonitor.story.CodePoints;
import org.newsmonitor.story.Modality;
import org.newsmonitor.story.Polarity;
import org.newsmonitor.story.Span;

final class ClaimWire {
    private ClaimWire() {}

    static org.newsmonitor.avro.Claim toWire(Claim claim, CodePoints text) {
        Span span = text.fromChars(claim.span());
        return org.newsmonitor.avro.Claim.newBuilder()
                .setStart(span.start())
                .setEnd(span.end())
                .setQuote(claim.quote())
                .setSpeaker(claim.speaker())
                .setAttribution(claim.attribution().name())
                .setPolarity(claim.polarity().name())
                .setModality(claim.modality().name())
                .setMentions(Lists.map(claim.mentions(), mention -> MentionWire.toWire(mention, text)))
                .setTerms(claim.terms())
                .build();
    }

    static Claim fromWire(org.newsmonitor.avro.Claim claim, CodePoints text) {
        return new Claim(
                text.toChars(claim.getStart(), claim.getEnd()),
                claim.getQuote(),
                claim.getSpeaker(),
                Attribution.valueOf(claim.getAttribution()),
                Polarity.valueOf(claim.getPolarity()),
                Modality.valueOf(claim.getModality()),
                Lists.map(claim.getMentions(), mention -> MentionWire.fromWire(mention, text)),
                claim.getTerms());
    }
}
