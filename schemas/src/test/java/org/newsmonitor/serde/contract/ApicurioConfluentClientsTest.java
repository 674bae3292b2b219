package org.newsmonitor.serde.contract;

final class ApicurioConfluentClientsTest extends ConfluentClientsContract {
    @Override
    protected String baseUrl() {
        return ApicurioProcess.shared().url();
    }
}
